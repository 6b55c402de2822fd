import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import type { ChatModel } from "../../../src/domain/assistants/chat-model/ports.ts";
import { qaText } from "../../../src/domain/knowledge/qa/qa-text.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { ask, passage } from "./request.ts";

const neverAsked: ChatModel = {
  label: () => "hosted",
  stream: () => {
    throw new Error("no model may be asked");
  },
};

test.each([
  ["How long does delivery take?", "Delivery takes 3 days.", "Delivery takes five working days."],
  ["How much is the deposit?", "The deposit is 60 euros.", "The deposit is €80."],
  ["When does the shop open?", "The shop opens at 9:00.", "The shop opens at 10 am every morning."],
  ["What discount do students get?", "Students get a discount of 10 %.", "Students get a discount of 15 percent."],
  ["Are dogs allowed in the hall?", "Dogs are allowed in the hall.", "Dogs are not allowed in the hall."],
  ["Сколько идёт доставка?", "Доставка занимает 3 дня.", "Доставка занимает пять рабочих дней."],
  ["Сколько стоит сборка?", "Сборка стоит 900 рублей.", "Сборка стоит 1 200 рублей."],
  ["Можно ли с собакой в зал?", "С собакой в зал нельзя.", "С собакой в зал можно."],
])(
  "%s: two sources that answer differently are both quoted, and the customer is asked",
  async (question, one, other) => {
    const { phrases } = languageOf(question);
    for (const chatModel of [null, neverAsked]) {
      const request = ask(question, [passage(one), passage(other, { score: 0.95 })]);
      const result = await answer({ chatModel }, request);
      expect(result).toMatchObject({ outcome: "clarify", model: "extractive" });
      expect(result.text).toBe(
        `${phrases.oneSource} ${one} [1]\n\n${phrases.anotherSource} ${other} [2]\n\n${phrases.whichOne}`,
      );
      expect(request.deltas.join("")).toBe(result.text);
      expect(result.citations.map(({ quote }) => quote)).toEqual([one, other]);
      expect(new Set(result.citations.map(({ sourceId }) => sourceId)).size).toBe(2);
    }
  },
);

test.each([
  ["How long does delivery take?", "Delivery takes 3 days.", "Delivery takes three days."],
  ["How long is the warranty?", "The warranty is 24 months.", "The warranty is two years."],
  ["How long does delivery take?", "Delivery to Ireland takes 7 days.", "Delivery to Austria takes 2 days."],
  ["How much is a ticket?", "A ticket for pupils is 7 euros.", "A ticket for dogs is 2 euros."],
  ["How much is the Falcon?", "The Falcon costs 700 euros.", "The Otter costs 900 euros."],
  ["How long does delivery take?", "Delivery takes 3 days.", "Delivery costs 5 euros."],
  ["Are dogs allowed in the hall?", "Dogs are allowed in the hall.", "Smoking is not allowed in the hall."],
  ["Сколько стоит сборка?", "Сборка шкафа стоит 900 рублей.", "Сборка дивана стоит 1 200 рублей."],
])("%s: %s and %s do not contradict each other", async (question, one, other) => {
  const result = await answer({ chatModel: null }, ask(question, [passage(one), passage(other)]));
  expect(result.outcome).toBe("answer");
});

test("two sentences of one source never make a contradiction", async () => {
  const texts = ["Delivery takes 3 days.", "Delivery takes 5 days."];
  const passages = texts.map((text, at) => passage(text, { sourceId: 900, start: at * 100 }));
  expect((await answer({ chatModel: null }, ask("How long does delivery take?", passages))).outcome).toBe("answer");
});

test("a stored answer wins over a document", async () => {
  const question = "How long does a delivery take?";
  const { text } = qaText(question, "Delivery takes 5 days.");
  const stored = passage(text, { title: question, start: 0, score: 0.9 });
  const result = await answer(
    { chatModel: null },
    ask("How long does delivery take?", [passage("Delivery takes 3 days."), stored]),
  );
  expect(result).toMatchObject({ outcome: "answer", text: "Delivery takes 5 days. [1]" });
});
