import { expect, test } from "vitest";
import type { PassageFeatures } from "../../../src/domain/knowledge/index/index-types.ts";
import { chooseRecipe } from "../../../src/domain/knowledge/ranking/choose-recipe.ts";
import { fuseScores } from "../../../src/domain/knowledge/ranking/fuse-scores.ts";
import { inverseDocumentFrequency } from "../../../src/domain/knowledge/ranking/inverse-document-frequency.ts";
import { mergeStatistics } from "../../../src/domain/knowledge/ranking/merge-statistics.ts";
import { passageFeatures } from "../../../src/domain/knowledge/ranking/passage-features.ts";
import { queryTerms } from "../../../src/domain/knowledge/ranking/query-terms.ts";
import { rankLexically } from "../../../src/domain/knowledge/ranking/rank-lexically.ts";
import { wordScore } from "../../../src/domain/knowledge/ranking/word-score.ts";
import { wordSimilarity } from "../../../src/domain/knowledge/ranking/word-similarity.ts";
import { analyseQuery } from "../../../src/domain/language/text/analyse-query.ts";

const query = (text: string) => analyseQuery(text, []).query;
const features = (frequencies: number[], rest: Partial<PassageFeatures> = {}): PassageFeatures => ({
  frequencies,
  length: 10,
  gramScore: 0,
  pairShare: 0,
  ...rest,
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
