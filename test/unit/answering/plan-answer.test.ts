import { afterEach, describe, expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { DEFAULT_ABSTAIN_BELOW } from "../../../src/domain/answering/default-abstain-below.ts";
import { recogniseSmallTalk } from "../../../src/domain/answering/recognise-small-talk.ts";
import type { ChatModel } from "../../../src/domain/assistants/chat-model/ports.ts";
import { en } from "../../../src/domain/language/languages/en.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { ru } from "../../../src/domain/language/languages/ru.ts";
import { bareQuestion } from "../../../src/domain/language/sentences/bare-question.ts";
import { ask, passage } from "./request.ts";

const handbook = passage("You can return any item within 30 days of delivery.");
let timesAsked = 0;
const neverAsked: ChatModel = {
  label: () => "hosted",
  stream: () => {
    timesAsked++;
    throw new Error("no model may be asked");
  },
};
afterEach(() => expect(timesAsked).toBe(0));

test.each([
  ["hello", "greeting"],
  ["Hi there!", "greeting"],
  ["Good morning :)", "greeting"],
  ["Thank you so much!", "thanks"],
  ["ok thanks", "thanks"],
  ["Great. Thanks for your help", "thanks"],
  ["bye", "farewell"],
  ["ok", "acknowledgement"],
  ["Thanks, that's it", "acknowledgement"],
  ["That is all for now, thank you", "thanks"],
  ["Never mind", "acknowledgement"],
  ["Forget it", "acknowledgement"],
  ["Is that it?", null],
  ["Forget about the order", null],
  ["Who are you?", "identity"],
  ["Привет", "greeting"],
  ["Добрый день!", "greeting"],
  ["спасибо", "thanks"],
  ["Это всё, спасибо", "thanks"],
  ["Неважно", "acknowledgement"],
  ["Спасибо большое за помощь", "thanks"],
  ["До свидания", "farewell"],
  ["Ты бот?", "identity"],
  ["operator please", "person"],
  ["I want to talk to a human", "person"],
  ["Can I speak with a real person about my order?", "person"],
  ["Hello! Connect me to support, please.", "person"],
  ["позовите оператора", "person"],
  ["Хочу поговорить с живым человеком", "person"],
  ["Здравствуйте, соедините с менеджером по поводу заказа", "person"],
  ["оператор", "person"],
])("%s is %s", (message, kind) => {
  expect(recogniseSmallTalk(message, languageOf(message))).toBe(kind);
});

test.each([
  "Hello, how do I return an item?",
  "What does the multiplication operator do?",
  "How many people work in support?",
  "I don't want to talk to a human",
  "Is there a person limit per room?",
  "thanks but it does not work",
  "Привет, как вернуть товар?",
  "Что делает оператор сложения?",
  "Сколько человек в команде поддержки?",
  "спасибо, но не помогло",
  "",
  "!!!",
])("%s is a question", (message) => {
  expect(recogniseSmallTalk(message, languageOf(message))).toBeNull();
});

describe("without asking a model", () => {
  test.each([
    ["hello", "answer", en.phrases.greeting],
    ["спасибо", "answer", ru.phrases.thanks],
    ["who are you?", "answer", en.phrases.identity("Nora")],
    ["operator please", "handoff", en.phrases.handoff],
    ["позовите оператора", "handoff", ru.phrases.handoff],
    ["and?", "clarify", en.phrases.clarify],
  ])("%s gets a fixed %s", async (question, outcome, text) => {
    const request = ask(question, [handbook], { evidence: 0 });
    const result = await answer({ chatModel: neverAsked }, request);
    expect(result).toMatchObject({ outcome, text, citations: [], model: "extractive", usage: null });
    expect(request.deltas.join("")).toBe(text);
  });

  test("no passage, or evidence below the assistant's bound, is an abstention that offers a person", async () => {
    const ctx = { chatModel: neverAsked };
    const question = "Can I return an item?";
    expect(await answer(ctx, ask(question, []))).toMatchObject({ outcome: "abstain", text: en.phrases.abstain });
    const thin = { evidence: DEFAULT_ABSTAIN_BELOW - 0.01 };
    expect(await answer({ chatModel: null }, ask(question, [handbook], thin))).toMatchObject({
      outcome: "abstain",
      confidence: thin.evidence,
    });
    expect(en.phrases.abstain).toMatch(/person/);
    expect(ru.phrases.abstain).toMatch(/сотрудник/);
  });

  test("the bound is the assistant's own where it has one", async () => {
    const assistant = { id: 1, name: "Nora", systemPrompt: "", aiModel: "m" };
    const asked = (abstainBelow: number | null, evidence: number) =>
      answer(
        { chatModel: null },
        ask("Can I return an item?", [handbook], { evidence, assistant: { ...assistant, abstainBelow } }),
      );
    expect((await asked(0.8, 0.7)).outcome).toBe("abstain");
    expect((await asked(0, 0)).outcome).toBe("answer");
    expect((await asked(null, DEFAULT_ABSTAIN_BELOW)).outcome).toBe("answer");
  });
});

test("passages that share no word with the question are no evidence, whatever their score", async () => {
  const result = await answer({ chatModel: null }, ask("Who painted the ceiling?", [handbook], { evidence: 1 }));
  expect(result).toMatchObject({ outcome: "abstain", citations: [] });
});

test.each([
  ["Hello, could you please tell me whether you ship to Canada?", "you ship to Canada?"],
  ["Hi! I would like to know the price of a ticket", "the price of a ticket"],
  ["Здравствуйте! Подскажите, пожалуйста, сколько стоит доставка?", "сколько стоит доставка?"],
  ["hello", "hello"],
  ["How do I tell the time?", "How do I tell the time?"],
])("the courtesies of %s are not searched for", (question, bare) => {
  expect(bareQuestion(question)).toBe(bare);
});
