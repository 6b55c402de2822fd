import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_ABSTAIN_BELOW } from "../../../src/domain/answering/default-abstain-below.ts";
import { confidenceOf } from "../../../src/domain/knowledge/evidence/confidence-of.ts";
import { judgePassages } from "../../../src/domain/knowledge/evidence/judge-passages.ts";
import { putBestFirst } from "../../../src/domain/knowledge/evidence/put-best-first.ts";
import { directionOf, type Signals, signalNames } from "../../../src/domain/knowledge/evidence/signals.ts";
import { qaText } from "../../../src/domain/knowledge/qa/qa-text.ts";
import { queryTerms } from "../../../src/domain/knowledge/ranking/query-terms.ts";
import { analyseQuery } from "../../../src/domain/language/text/analyse-query.ts";

const design = path.join(import.meta.dirname, "../../../docs/design");

function judge(question: string, texts: string[], earlier: string[] = []) {
  const { query, asked } = analyseQuery(question, earlier);
  const statistics = { passages: 50, totalLength: 500, documentFrequencies: queryTerms(query).map(() => 2) };
  const passages = texts.map((text) => ({ text, title: "", headingPath: [] }));
  return judgePassages({ question, query, asked, statistics, passages, judged: passages.length });
}

/** The pairs of a base, each as its passage. */
function judgePairs(question: string, pairs: [question: string, answer: string][]) {
  const { query, asked } = analyseQuery(question, []);
  const statistics = { passages: 50, totalLength: 500, documentFrequencies: queryTerms(query).map(() => 2) };
  const passages = pairs.map(([title, answer]) => ({ title, headingPath: [], text: qaText(title, answer).text }));
  return judgePassages({ question, query, asked, statistics, passages, judged: passages.length });
}

test("evidence is all for a question that a passage says, none for one of other words, and between for a part", () => {
  const weigh = (text: string) => judge("green lamp", [text])[0]!.evidence;
  expect(weigh("Our green lamp.")).toMatchObject({ passage: 1, sentence: 1, pairs: 1, missing: 0, terms: 2 });
  expect(weigh("Parcels arrive.")).toMatchObject({ passage: 0, confidence: 0 });
  expect(weigh("A lamp. Grass is green.")).toMatchObject({ passage: 1, sentence: 0.5, pairs: 0 });
  expect(weigh("A lamp.")).toMatchObject({ passage: 0.5, sentence: 0.5, missing: 0.5 });
  expect(judge("green lamp", [])).toEqual([]);
});

test("evidence counts only what was asked, with its own pairs", () => {
  const earlier = ["Which compilers are best for parsers?"];
  const [found] = judge("When is the lamp lit?", ["The lamp is lit at sunset."], earlier);
  expect(found!.evidence).toMatchObject({ passage: 1, sentence: 1, pairs: 1 });
});

test("a word of the same everyday meaning, and two words for one, count for less and are found", () => {
  const weigh = (text: string) => judge("price of a check-up", [text])[0]!.evidence.passage;
  expect(weigh("The price of a check")).toBe(1);
  expect(weigh("The cost of a checkup")).toBeCloseTo(0.9, 6);
  expect(weigh("The cost of parking")).toBeCloseTo(0.4, 6);
});

test("a Q&A pair is judged by its question: what it was asked for, and what it answers", () => {
  const deposit: [string, string] = ["What deposit do you ask for?", "We block 100 euros on your card."];
  const [same] = judgePairs("what deposit is asked for", [deposit]);
  expect(same!.evidence).toMatchObject({ isEntry: true, stored: 1, asked: 1 });
  const [other] = judgePairs("may I pay by card", [deposit]);
  expect(other!.evidence.stored).toBeLessThan(0.2);
  expect(other!.evidence.confidence).toBeLessThan(same!.evidence.confidence);
});

test("a figure, a name or a denial that the passage lacks is seen, and so is the kind of question", () => {
  const [found] = judgePairs("how much is the Otter 200 without a licence", [["How much is the boat?", "12 euros."]]);
  expect(found!.signals).toMatchObject({ figures: 1, names: 1, denial: 1, sameKind: 1, otherKind: 0 });
  const [where] = judgePairs("where is the boat", [["How much is the boat?", "12 euros."]]);
  expect(where!.signals).toMatchObject({ sameKind: 0, otherKind: 1 });
});

test("a passage without the phone number or the address that is all the question asks for is no answer", () => {
  const weigh = (question: string, text: string) => judge(question, [text])[0]!.evidence.confidence;
  const phone = "The phone number of the café is 01632 960 123.";
  const none = "The phone of the café has a number.";
  expect(weigh("What is the phone number of the café?", phone)).toBeGreaterThan(0.8);
  expect(weigh("What is the phone number of the café?", none)).toBeLessThan(0.3);
  expect(weigh("Can I give the café a number by phone?", none)).toBeGreaterThan(0.3);
  expect(weigh("Какой у вас имейл?", "Наш имейл указан в договоре.")).toBeLessThan(0.3);
});

test("a passage may be the answer that denies the detail, writes it in another way, or has a thing of its name", () => {
  const weigh = (question: string, text: string) => judge(question, [text])[0]!.trust;
  expect(weigh("Do you have a phone number?", "We have no phone: write to us in the chat.")).toBe(1);
  expect(weigh("У вас есть телефон?", "Телефона у нас нет, пишите в чат.")).toBe(1);
  expect(weigh("Какие у вас есть телефоны?", "Продаём телефоны с гарантией.")).toBe(1);
  expect(weigh("What is your phone number?", "Our phone number is 1-800-FLOWERS.")).toBe(1);
  expect(weigh("What is your email?", "Our e-mail: info (at) heron.example")).toBe(1);
  expect(weigh("У вас есть мыло?", "Мыло и шампунь есть в каждом номере.")).toBe(1);
});

test("a street with a number answers where the business is", () => {
  const [found] = judge("Where can I find you?", ["Sable Street 17, above the market hall."]);
  expect(found!.evidence.passage).toBeGreaterThan(0.4);
  expect(judge("Where are you?", ["Members get a towel."])[0]!.evidence.passage).toBe(0);
});

test("the passage that is judged best is put first, with the score of the first", () => {
  const evidence = [0.2, 0.9].map((confidence) => ({ ...judge("green lamp", ["A lamp."])[0]!.evidence, confidence }));
  const passages = [
    { id: "a", score: 3 },
    { id: "b", score: 2 },
    { id: "c", score: 1 },
  ];
  const put = putBestFirst(passages, evidence);
  expect(put.passages).toEqual([
    { id: "b", score: 3 },
    { id: "a", score: 3 },
    { id: "c", score: 1 },
  ]);
  expect(put.evidence!.confidence).toBe(0.9);
  const named = evidence.map((each) => ({ ...each, terms: 1 }));
  expect(putBestFirst(passages, named).passages).toEqual(passages);
  expect(putBestFirst(passages, [])).toEqual({ passages, evidence: null });
});

test("confidence never falls when evidence for an answer grows, nor rises with evidence against it", () => {
  let state = 3;
  const random = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let round = 0; round < 400; round++) {
    const signals = Object.fromEntries(signalNames.map((name) => [name, 0.001 + random()])) as Signals;
    const name = signalNames[round % signalNames.length]!;
    if (directionOf[name] === 0) continue;
    const more = { ...signals, [name]: signals[name] + random() };
    for (const isEntry of [true, false]) {
      const change = confidenceOf(more, isEntry) - confidenceOf(signals, isEntry);
      expect(change * directionOf[name]).toBeGreaterThanOrEqual(0);
    }
  }
});

test("the bound is the fitted one", () => {
  const [, ...rows] = readFileSync(path.join(design, "abstention-fit.csv"), "utf8").trim().split("\n");
  expect(rows).toContain(`bound,${DEFAULT_ABSTAIN_BELOW}`);
});
