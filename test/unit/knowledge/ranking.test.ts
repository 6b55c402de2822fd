import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_ABSTAIN_BELOW } from "../../../src/domain/answering/default-abstain-below.ts";
import type { PassageFeatures } from "../../../src/domain/knowledge/index/index-types.ts";
import { chooseRecipe } from "../../../src/domain/knowledge/ranking/choose-recipe.ts";
import { confidenceOf, confidenceWeights } from "../../../src/domain/knowledge/ranking/confidence-of.ts";
import { fuseScores } from "../../../src/domain/knowledge/ranking/fuse-scores.ts";
import { inverseDocumentFrequency } from "../../../src/domain/knowledge/ranking/inverse-document-frequency.ts";
import { mergeStatistics } from "../../../src/domain/knowledge/ranking/merge-statistics.ts";
import { passageFeatures } from "../../../src/domain/knowledge/ranking/passage-features.ts";
import { queryTerms } from "../../../src/domain/knowledge/ranking/query-terms.ts";
import { rankLexically } from "../../../src/domain/knowledge/ranking/rank-lexically.ts";
import { scoreEvidence } from "../../../src/domain/knowledge/ranking/score-evidence.ts";
import { wordScore } from "../../../src/domain/knowledge/ranking/word-score.ts";
import { wordSimilarity } from "../../../src/domain/knowledge/ranking/word-similarity.ts";
import { analyseQuery } from "../../../src/domain/language/text/analyse-query.ts";
import { analyseText } from "../../../src/domain/language/text/analyse-text.ts";

const design = `${path.join(import.meta.dirname, "../../../docs/design")}/`;
const query = (text: string) => analyseQuery(text, []).query;
const features = (frequencies: number[], rest: Partial<PassageFeatures> = {}): PassageFeatures => ({
  frequencies,
  length: 10,
  gramScore: 0,
  pairShare: 0,
  ...rest,
});

test("evidence counts only what was asked, with its own pairs", () => {
  const { query: both, asked } = analyseQuery("When is the lamp lit?", ["Which compilers are best for parsers?"]);
  const terms = queryTerms(both);
  const passage = { titleStems: "", textStems: "lamp lit sunset", stemCount: 3 };
  const found = passageFeatures(terms, both.pairs, passage, 0);
  const statistics = { passages: 50, totalLength: 500, documentFrequencies: terms.map(() => 1) };
  const support = [{ text: "The lamp is lit at sunset.", features: found }];
  expect(scoreEvidence(both, statistics, support, asked)).toMatchObject({ passage: 1, sentence: 1, pairs: 1 });
  expect(scoreEvidence(both, statistics, support).passage).toBeLessThan(0.6);
});

test("idf is never negative and falls as a term gets common", () => {
  expect(inverseDocumentFrequency(10, 10)).toBeGreaterThan(0);
  expect(inverseDocumentFrequency(10, 0)).toBeGreaterThan(inverseDocumentFrequency(10, 1));
  expect(inverseDocumentFrequency(100, 3)).toBeCloseTo(Math.log(1 + 97.5 / 3.5), 12);
});

test("BM25 as written down by hand", () => {
  const statistics = { passages: 4, totalLength: 40, documentFrequencies: [1] };
  const idf = Math.log(1 + 3.5 / 1.5);
  const score = wordScore(queryTerms(query("lamp lamp")), statistics, features([2], { length: 20 }));
  expect(score).toBeCloseTo((2 * idf * (2 * 2.2)) / (2 + 1.2 * (0.25 + 0.75 * 2)), 12);
});

test("a title counts three times, pairs are found whole and not across title and text", () => {
  const asked = query("green lamp shade");
  const found = passageFeatures(
    queryTerms(asked),
    asked.pairs,
    { titleStems: "lamp green", textStems: "lamp shade green", stemCount: 5 },
    0,
  );
  expect(found).toMatchObject({ length: 5, gramScore: 0, pairShare: 0.5 });
  expect(found.frequencies.slice(0, 3)).toEqual([4, 4, 1]);
});

test("each leg is divided by its best; adjacent pairs decide between equals", () => {
  const statistics = { passages: 10, totalLength: 100, documentFrequencies: [2, 2] };
  const items = [
    { name: "neither", features: features([0, 0], { gramScore: 1 }) },
    { name: "words", features: features([1, 1], { gramScore: 2 }) },
    { name: "pair", features: features([1, 1], { gramScore: 2, pairShare: 1 }) },
  ];
  const ranked = rankLexically(query("green lamp"), statistics, items);
  expect(ranked.map(({ item }) => item.name)).toEqual(["pair", "words", "neither"]);
  expect(ranked.map(({ score }) => Number(score.toFixed(6)))).toEqual([1.2, 1, 0.25]);
});

test("large bases and long questions ask the grams of unknown words only", () => {
  const terms = queryTerms(query("green lamp"));
  const statistics = (passages: number) => ({ passages, totalLength: 1, documentFrequencies: [3, 0] });
  expect(chooseRecipe(terms, statistics(8_000)).gramWords).toEqual(["green", "lamp"]);
  expect(chooseRecipe(terms, statistics(8_001))).toEqual({ gramWords: ["lamp"], wordWeight: 0.5, gramWeight: 0.5 });
});

test("knowledge bases together have the sum of their counts", () => {
  const part = { passages: 2, totalLength: 30, documentFrequencies: [1, 0] };
  expect(mergeStatistics([part, part])).toEqual({ passages: 4, totalLength: 60, documentFrequencies: [2, 0] });
  expect(mergeStatistics([])).toEqual({ passages: 0, totalLength: 0, documentFrequencies: [] });
});

test("fusing stretches both opinions to 0..1 and takes a missing one for 0", () => {
  expect(fuseScores([0.2, 0.6, null], [null, 5, 9], 0.25)).toEqual([0, 0.75, 0.25]);
  expect(fuseScores([3], [null], 0.5)).toEqual([0.5]);
});

test.each([
  ["warranty", "warrenty", 0.85],
  ["machine", "mashine", 0.85],
  ["return", "retrun", 0.85],
  ["accommodate", "acomodate", 0.7],
  ["cat", "cut", 0],
  ["delivery", "payment", 0],
])("%s and %s are alike by %d", (word, other, expected) => {
  expect(wordSimilarity(word, other)).toBeCloseTo(expected, 6);
  expect(wordSimilarity(other, word)).toBeCloseTo(expected, 6);
});

test("evidence is all for a question that a passage says, none for one of other words, and between for a part", () => {
  const statistics = { passages: 50, totalLength: 500, documentFrequencies: [5, 5] };
  const weigh = (text: string, frequencies: number[], pairShare: number) =>
    scoreEvidence(query("green lamp"), statistics, [{ text, features: features(frequencies, { pairShare }) }]);
  expect(weigh("Our green lamp.", [1, 1], 1)).toMatchObject({
    passage: 1,
    sentence: 1,
    pairs: 1,
    missing: 0,
    terms: 2,
  });
  expect(weigh("Parcels arrive.", [0, 0], 0)).toMatchObject({ passage: 0, confidence: 0 });
  expect(weigh("A lamp. Grass is green.", [1, 1], 0)).toMatchObject({ passage: 1, sentence: 0.5, pairs: 0 });
  expect(weigh("A lamp.", [0, 1], 0)).toMatchObject({ passage: 0.5, sentence: 0.5, missing: 0.5 });
  expect(scoreEvidence(query("green lamp"), statistics, []).confidence).toBe(0);
});

test("confidence rises with every part of evidence, and half of a short question is less than half of a long one", () => {
  const half = { passage: 0.5, sentence: 0.5, pairs: 0, missing: 0.5, terms: 2 };
  for (const terms of [1, 2, 3, 5, 9]) {
    const at = (part: object) => confidenceOf({ ...half, terms, ...part });
    for (const more of [{ passage: 0.7 }, { sentence: 0.7 }, { pairs: 0.4 }, { missing: 0.2 }])
      expect(at(more)).toBeGreaterThanOrEqual(at({}));
  }
  expect(confidenceOf(half)).toBeLessThan(DEFAULT_ABSTAIN_BELOW);
  expect(confidenceOf({ ...half, terms: 8, missing: 0.15 })).toBeGreaterThan(DEFAULT_ABSTAIN_BELOW);
});

test("the weights and the bound are the fitted ones, and the bound is where the errors are least", () => {
  const rows = (file: string) => readFileSync(`${design}${file}`, "utf8").trim().split("\n").slice(1);
  const fitted = new Map(rows("abstention-fit.csv").map((row) => row.split(",") as [string, string]));
  expect(confidenceWeights.map((_, at) => Number(fitted.get(`weight_${at}`)))).toEqual(confidenceWeights);
  expect(Number(fitted.get("bound"))).toBe(DEFAULT_ABSTAIN_BELOW);
  const errors = new Map<string, number>();
  for (const row of rows("abstention-curve.csv")) {
    const [, half, bound = "", refused, answered] = row.split(",");
    if (half === "development") errors.set(bound, (errors.get(bound) ?? 0) + Number(refused) + Number(answered));
  }
  const least = [...errors].reduce((best, each) => (each[1] < best[1] ? each : best));
  expect(Number(least[0])).toBe(DEFAULT_ABSTAIN_BELOW);
});

test("a word of the same everyday meaning, and two words for one, count for less and are found", () => {
  const asked = query("price of a check-up");
  const terms = queryTerms(asked);
  expect(terms.map(({ stem }) => stem)).toEqual(expect.arrayContaining(["price", "check", "cost", "checkup"]));
  const own = terms.filter(({ standsFor }) => standsFor === null);
  expect(own.map(({ stem }) => stem)).toEqual(["price", "check"]);
  const weigh = (text: string) => {
    const textStems = analyseText(text).stems.join(" ");
    const passage = passageFeatures(terms, asked.pairs, { titleStems: "", textStems, stemCount: 3 }, 0);
    const statistics = { passages: 50, totalLength: 500, documentFrequencies: terms.map(() => 1) };
    return scoreEvidence(asked, statistics, [{ text, features: passage }]).passage;
  };
  expect(weigh("The price of a check")).toBe(1);
  expect(weigh("The cost of a checkup")).toBeCloseTo(0.9, 6);
  expect(weigh("The cost of parking")).toBeCloseTo(0.4, 6);
});
