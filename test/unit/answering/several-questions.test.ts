import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { maxQuestions, splitQuestions } from "../../../src/domain/answering/talk/split-questions.ts";
import { standsAlone } from "../../../src/domain/answering/talk/stands-alone.ts";
import { withoutOwnWords } from "../../../src/domain/answering/talk/without-own-words.ts";
import type { QuestionPart } from "../../../src/domain/answering/types.ts";
import type { ChatModel } from "../../../src/domain/assistants/chat-model/ports.ts";
import { en } from "../../../src/domain/language/languages/en.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { ask, passage } from "./request.ts";

const questionsIn = (message: string) =>
  splitQuestions(message, languageOf(message))?.parts.map(({ question }) => question) ?? null;

test.each([
  ["Do you ship to Canada? And to Mexico?", ["Do you ship to Canada?", "And to Mexico?"]],
  ["How much is the Brass One and when do you open?", ["How much is the Brass One?", "when do you open?"]],
  ["Сколько стоит доставка, и когда вы открыты?", ["Сколько стоит доставка?", "когда вы открыты?"]],
  ["Hi! How are you? Do you sell lamps?", ["Do you sell lamps?"]],
  ["1. When do you open?\n2) Do you sell lamps?", ["When do you open?", "Do you sell lamps?"]],
  ["How much is the Paper Moon, and can I return it?", ["How much is the Paper Moon?", "can I return it?"]],
  [
    "Can I pay by credit card and is the Paper Moon dimmable?",
    ["Can I pay by credit card?", "is the Paper Moon dimmable?"],
  ],
  [
    "Was kostet der Versand und kann ich die Lampe zurückgeben?",
    ["Was kostet der Versand?", "kann ich die Lampe zurückgeben?"],
  ],
  ["Сколько стоит доставка и можно ли вернуть лампу?", ["Сколько стоит доставка?", "можно ли вернуть лампу?"]],
  ["Is the lamp red and blue?", null],
  ["Can I order and pay online?", null],
  ["When and where is the meeting?", null],
  ["How do I return it and get my money back?", null],
  ["I have a lamp. How heavy is it?", null],
  ["Why?", null],
])("%s", (message, expected) => {
  expect(questionsIn(message)).toEqual(expected);
});

test("a message of 20,000 characters is cut to its questions, quickly", () => {
  const story = "I bought a lamp in May and it was very nice. ";
  const message = `${story.repeat(200)}Can I return it? ${story.repeat(220)}How long does that take?`.slice(-20_000);
  const start = performance.now();
  expect(questionsIn(message)).toEqual(["Can I return it?", "How long does that take?"]);
  expect(questionsIn("a. ".repeat(6_600))?.[0]?.length).toBeLessThan(600);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test("more questions than are answered at a time are named", () => {
  const many = "Do you sell lamps? Do you sell tables? Do you sell chairs? Do you sell beds? Do you sell lamps?";
  const split = splitQuestions(many, en)!;
  expect(split.parts).toHaveLength(maxQuestions);
  expect(split.left).toEqual(["Do you sell beds?"]);
});

test("a question is searched with those before it only when it needs them", () => {
  expect(standsAlone("when do you open?", en)).toBe(true);
  expect(standsAlone("how heavy is it?", en)).toBe(false);
  expect(standsAlone("And to Mexico?", en)).toBe(false);
});

const part = (question: string, text: string | null): QuestionPart => ({
  ...{ question, resolved: undefined, history: [] },
  retrieval: ask(question, text === null ? [] : [passage(text)]).retrieval,
});

test("each question gets an answer of its own, and one without an answer is named before the offer", async () => {
  const parts = [
    part("How much is delivery?", "Delivery costs 4 euros."),
    part("Do you paint ceilings?", null),
    part("When do you open?", "We open at 9 am."),
  ];
  const request = ask("How much is delivery? Do you paint ceilings? When do you open?", [], {
    ...{ parts, left: ["Do you sell beds?"] },
  });
  const made = await answer({ chatModel: null }, request);
  expect(made.text.split("\n\n")).toEqual([
    "Delivery costs 4 euros. [1]",
    en.phrases.unanswered("Do you paint ceilings?"),
    "We open at 9 am. [2]",
    en.phrases.later("Do you sell beds?"),
    en.phrases.offer,
  ]);
  expect(made).toMatchObject({ outcome: "answer", citations: [{ marker: 1 }, { marker: 2 }] });
  expect(made.citations[1]!.quote).toBe("We open at 9 am.");
  expect(request.deltas.join("")).toBe(made.text);
  // An evaluation judges only what is claimed.
  expect(withoutOwnWords(made.text, request)).toBe("Delivery costs 4 euros. [1]\n\nWe open at 9 am. [2]");
});

test("questions without any answer are one abstention", async () => {
  const parts = [part("Do you paint ceilings?", null), part("Do you sell beds?", null)];
  const made = await answer({ chatModel: null }, ask("Do you paint ceilings? Do you sell beds?", [], { parts }));
  expect(made).toMatchObject({ outcome: "abstain", text: en.phrases.abstain });
});

test("a hosted model gets the whole message in one turn, and the built-in one answers its questions when it fails", async () => {
  const parts = [
    part("How much is delivery?", "Delivery costs 4 euros."),
    part("When do you open?", "We open at 9 am."),
  ];
  const passages = parts.flatMap(({ retrieval }) => retrieval.passages);
  const question = "How much is delivery? When do you open?";
  const asked: string[] = [];
  const model = (text: string | null): ChatModel => ({
    label: () => "hosted",
    async *stream({ turns }) {
      asked.push(turns.at(-1)!.content);
      if (text === null) throw new Error("lost");
      yield { type: "text", text };
    },
  });
  const said = "Delivery costs 4 euros [1]. We open at 9 am [2].";
  const made = await answer({ chatModel: model(said) }, ask(question, passages, { parts }));
  expect(made).toMatchObject({ text: said, model: "hosted" });
  expect(asked).toHaveLength(1);
  for (const each of [question, "4 euros", "9 am"]) expect(asked[0]).toContain(each);
  const fallen = await answer({ chatModel: model(null) }, ask(question, passages, { parts }));
  expect(fallen).toMatchObject({
    ...{ text: "Delivery costs 4 euros. [1]\n\nWe open at 9 am. [2]", model: "extractive", failure: "malformed" },
  });
});
