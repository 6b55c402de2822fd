import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { en } from "../../../src/domain/language/languages/en.ts";
import { ru } from "../../../src/domain/language/languages/ru.ts";
import { ask, passage } from "./request.ts";

const handbook = passage("You can return any item within 30 days of delivery.");
const offer = { sender: "assistant" as const, text: en.phrases.abstain };
const offerRu = { sender: "assistant" as const, text: ru.phrases.abstain };
const say = (words: string, history = [offer], evidence = 0.9) =>
  answer({ chatModel: null }, ask(words, [handbook], { history, evidence }));

test.each([
  ..."Yes|yes please!|Yeah, sure|ok|OK please|Sure|Of course|please do|Yes, connect me|I would like that, yes|yep|👍|👍🏽|+".split(
    "|",
  ),
])("%s, said to the offer of a person, calls one", async (words) => {
  expect(await say(words)).toMatchObject({ outcome: "handoff", text: en.phrases.handoff });
});

test.each([
  ..."Да|да, пожалуйста|Давайте!|Хочу|ага|Конечно|ок|Да, позовите сотрудника|Хотелось бы|Ну да|ok|👍".split("|"),
])("%s, said to the offer of a person, calls one", async (words) => {
  expect(await say(words, [offerRu])).toMatchObject({ outcome: "handoff", text: ru.phrases.handoff });
});

test.each([
  ["No", en],
  ["no thanks", en],
  ["Nope, not necessary", en],
  ["never mind", en],
  ["Нет, спасибо", ru],
  ["не надо", ru],
  ["Пока не нужно", ru],
])("%s, said to it, calls nobody and asks nothing again", async (words, language) => {
  expect(await say(words)).toMatchObject({ outcome: "answer", text: language.phrases.acknowledgement, citations: [] });
});

test.each([
  ["Can I return an item within 30 days?", "answer"],
  ["Yes, but within how many days can I return an item?", "answer"],
  ["ok thanks", "answer"],
  ["Do you want 30 days of delivery?", "answer"],
])("%s, said to it, is what it is without the offer", async (words, outcome) => {
  const made = await say(words);
  expect(made.outcome).toBe(outcome);
  expect(made.text).not.toBe(en.phrases.acknowledgement);
});

test("yes is no request where nobody was offered: before, after an answer, or after a person's words", async () => {
  for (const history of [
    [],
    [{ sender: "assistant" as const, text: "It takes 30 days. [1]" }],
    [offer, { sender: "user" as const, text: "Hm" }],
    [{ ...offer, sender: "operator" as const }],
  ]) {
    expect((await say("Yes", history as never, 0)).outcome).not.toBe("handoff");
  }
});
