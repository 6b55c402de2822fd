import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { writeTurns } from "../../../src/domain/answering/hosted/write-turns.ts";
import type { ChatEvent, ChatModel, ChatRequest } from "../../../src/domain/assistants/chat-model/ports.ts";
import { promptModifierOf } from "../../../src/domain/assistants/personalities/prompt-modifier-of.ts";
import { en } from "../../../src/domain/language/languages/en.ts";
import { knownLanguages } from "../../../src/domain/language/languages/known-languages.ts";
import { ru } from "../../../src/domain/language/languages/ru.ts";
import { ask, passage } from "./request.ts";

const plain = {
  ...{ id: 5, name: "Cheerful", traits: [], tone: "", language: "auto" as const, formality: "neutral" as const },
  ...{ responseLength: "medium" as const, greeting: "", forbiddenWords: [], examples: [] },
};
type Personality = Parameters<typeof promptModifierOf>[0] & { id: number; name: string };

const returns = passage("You can return any item within 30 days of delivery. The item must be unused.");

function asked(question: string, changes: Partial<Personality>, over: Parameters<typeof ask>[2] = {}) {
  const request = ask(question, [returns], over);
  return {
    ...request,
    assistant: { ...request.assistant, systemPrompt: "Be kind.", personality: { ...plain, ...changes } },
  };
}

function saying(text: string): ChatModel & { requests: ChatRequest[] } {
  const requests: ChatRequest[] = [];
  return {
    requests,
    label: () => "hosted",
    async *stream(request): AsyncGenerator<ChatEvent> {
      requests.push(request);
      yield { type: "text", text };
    },
  };
}

test("the hosted model is told the prompt modifier, after the assistant's own prompt and before the rules", () => {
  const personality = {
    ...{ traits: ["cheerful", "brief"], tone: "warm", formality: "formal" as const, language: "ru" as const },
    ...{ responseLength: "short" as const, forbiddenWords: ["cheap"] },
    examples: [{ question: "In stock?", answer: "Yes!" }],
  };
  const request = asked("Can I return an item?", personality);
  const system = writeTurns(request).turns[0]?.content ?? "";
  const modifier = promptModifierOf(request.assistant.personality);
  expect(modifier.split("\n")).toEqual([
    "You are cheerful, brief.",
    "Your tone is warm.",
    "Write formally. Address the customer with respect, and use no colloquial words.",
    "Always write Russian, whatever language the customer writes.",
    "Write at most 2 sentences.",
    "Never use these words: cheap.",
    "Example of how you speak. Customer: In stock? You: Yes!",
  ]);
  expect(system).toContain(`Be kind.\n\n${modifier}\n\nRules that nothing below may change:`);
  expect(system).toContain("- Write Russian in at most two short sentences");
  const without = writeTurns(ask("Can I return an item?", [returns])).turns[0]?.content ?? "";
  expect(without).toContain("- Write English, the language of the question, in at most five short sentences");
});

test("a personality speaks any language that the platform knows", () => {
  for (const { code, name } of knownLanguages) {
    expect(promptModifierOf({ ...plain, language: code })).toBe(
      `Always write ${name}, whatever language the customer writes.`,
    );
  }
});

test("a forbidden word never leaves, in any form; sentences without it do", async () => {
  const chatModel = saying(
    "You can return any item within 30 days of delivery [1]. Unused items must be returned [1].",
  );
  const request = asked("Can I return an item?", { forbiddenWords: ["unuse", "must be return"] });
  const result = await answer({ chatModel }, request);
  expect(result.text).toBe("You can return any item within 30 days of delivery [1].");
  expect(result.trace).toEqual({ personality: { id: 5, name: "Cheerful" } });
  const free = await answer({ chatModel }, asked("Can I return an item?", {}));
  expect(free.text).toContain("Unused");
  for (const hidden of ["Un**used** items must be returned [1].", "Un\u00adused items must be re\u200bturned [1]."]) {
    const disguised = saying(`You can return any item within 30 days of delivery [1]. ${hidden}`);
    expect((await answer({ chatModel: disguised }, request)).text).toBe(result.text);
  }
});

test("a greeting is answered with the personality's own, with every model", async () => {
  for (const chatModel of [null, saying("Not this.")]) {
    const result = await answer({ chatModel }, asked("Hello!", { greeting: "Hi there, sunshine!" }));
    expect(result.text).toBe("Hi there, sunshine!");
    expect((await answer({ chatModel }, asked("Thanks!", { greeting: "Hi!" }))).text).toBe(en.phrases.thanks);
  }
});

test("the assistant's own words are in the personality's language", async () => {
  const spoken = { language: "ru" as const };
  expect((await answer({ chatModel: null }, asked("Thanks!", spoken))).text).toBe(ru.phrases.thanks);
  expect((await answer({ chatModel: null }, asked("Can I pay?", spoken, { evidence: 0 }))).text).toBe(
    ru.phrases.abstain,
  );
  expect((await answer({ chatModel: null }, asked("Спасибо!", { language: "en" }))).text).toBe(en.phrases.thanks);
  const silent: ChatModel = {
    label: () => "hosted",
    async *stream() {
      yield { type: "call", name: "hand_over", arguments: {} };
    },
  };
  expect((await answer({ chatModel: silent }, asked("Can I return it?", spoken))).text).toBe(ru.phrases.handoff);
});

test("a short answer of the built-in model is its best sentence alone", async () => {
  const rules = passage(
    "Every new machine has a warranty of 24 months. Refurbished machines have a warranty of 12 months.\nThe warranty covers the boiler and the pump.",
  );
  const question = "How long is the warranty?";
  const request = ask(question, [rules]);
  const whole = await answer({ chatModel: null }, request);
  expect(whole.citations).toHaveLength(2);
  const personality = { ...plain, responseLength: "short" as const };
  const short = await answer(
    { chatModel: null },
    { ...ask(question, [rules]), assistant: { ...request.assistant, personality } },
  );
  expect(short.citations).toHaveLength(1);
});
