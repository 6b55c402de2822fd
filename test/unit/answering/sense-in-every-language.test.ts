import { expect, test } from "vitest";
import { planAnswer } from "../../../src/domain/answering/plan-answer.ts";
import { recogniseSmallTalk } from "../../../src/domain/answering/recognise-small-talk.ts";
import { splitQuestions } from "../../../src/domain/answering/talk/split-questions.ts";
import { toneOf } from "../../../src/domain/answering/talk/tone-of.ts";
import { knownLanguages, languageWithCode } from "../../../src/domain/language/languages/known-languages.ts";
import { bareQuestion } from "../../../src/domain/language/sentences/bare-question.ts";
import { readLanguageData } from "../context/read-language-data.ts";
import { ask } from "./request.ts";

const rows = (name: string) =>
  readLanguageData(name).map((line) => {
    const [, code, rest] = /^\[(\w+)\] (.*)$/.exec(line)!;
    return [code!, rest!.split(" | ")] as const;
  });
const greetings = new Map(rows("talk.txt").map(([code, [greeting]]) => [code, greeting!.replace(/[!！]$/, "")]));
const sense = rows("sense.txt");

test("every language has what is tested here", () => {
  expect(sense.map(([code]) => code)).toEqual(knownLanguages.map(({ code }) => code));
});

test.for(knownLanguages.map((language) => [language.code, language] as const))(
  "[%s] an abstention is that nothing was found, and the offer",
  ([, { phrases }]) => {
    expect(phrases.abstain.startsWith(phrases.notFound)).toBe(true);
    expect(phrases.abstain.endsWith(phrases.offer)).toBe(true);
    expect(phrases.abstain.length - phrases.notFound.length - phrases.offer.length).toBeLessThanOrEqual(1);
    expect(phrases.waitingAt(17)).toContain("17");
    for (const say of [phrases.contactKept, phrases.unanswered, phrases.later]) expect(say("XYZ")).toContain("XYZ");
  },
);

test.for(sense)("[%s] what it can do, who is there, complaints and rudeness are understood", ([code, cells]) => {
  const language = languageWithCode(code)!;
  const [abilities, presence, complaint, rude] = cells;
  expect(recogniseSmallTalk(abilities!, language)).toBe("abilities");
  expect(recogniseSmallTalk(presence!, language)).toBe("presence");
  expect(toneOf(complaint!, language)).toMatchObject({ kind: "complaint" });
  expect(toneOf(rude!, language)).toMatchObject({ kind: "rude", isAll: true });
});

test.for(sense)("[%s] two questions are two, and a greeting hides neither", ([code, cells]) => {
  const language = languageWithCode(code)!;
  const both = cells[4]!;
  const split = splitQuestions(both, language);
  expect(split?.parts).toHaveLength(2);
  expect(splitQuestions(`${greetings.get(code)}! ${both}`, language)?.parts.map(({ question }) => question)).toEqual(
    split?.parts.map(({ question }) => question),
  );
});

test.for(sense)("[%s] a greeting does not hide the question behind it", ([code, cells]) => {
  const language = languageWithCode(code)!;
  const question = splitQuestions(cells[4]!, language)!.parts[0]!.question;
  const greeting = greetings.get(code)!;
  for (const between of [", ", "! ", "\n", language.isUnspaced ? "" : " "]) {
    const message = `${greeting}${between}${question}`;
    expect(recogniseSmallTalk(message, language)).toBeNull();
    expect(bareQuestion(message).toLowerCase().replace("¿", "")).toBe(question.toLowerCase().replace("¿", ""));
  }
  // In another language than the question.
  expect(bareQuestion(`Hello, ${question}`)).toContain(question.replace("¿", ""));
  expect(bareQuestion(`Hello, ${question}`)).not.toContain("Hello");
});

test.for(knownLanguages.map((language) => [language.code, language] as const))(
  "[%s] nothing greets or offers a person again while one is awaited",
  ([code, { phrases }]) => {
    const assistant = {
      ...{ id: 1, name: "Nora", systemPrompt: "", aiModel: "m", abstainBelow: null, language: code },
      standing: { kind: "awaited" as const, position: 3 },
    };
    const complaint = sense.find(([each]) => each === code)![1][2]!;
    for (const question of [greetings.get(code)!, sense.find(([each]) => each === code)![1][1]!, "???"]) {
      const plan = planAnswer(ask(question, [], { assistant, history: [{ sender: "user", text: complaint }] }), false);
      expect(plan).toMatchObject({ kind: "phrase", text: expect.stringContaining(phrases.waitingAt(3)) });
      expect(plan).toMatchObject({ text: expect.stringContaining(phrases.leaveContact) });
    }
    const unable = planAnswer(ask("xyzzy plugh", [], { assistant }), false);
    expect(unable).toMatchObject({ outcome: "abstain", text: expect.stringContaining(phrases.waitingAt(3)) });
    expect(unable).not.toMatchObject({ text: expect.stringContaining(phrases.offer) });
  },
);
