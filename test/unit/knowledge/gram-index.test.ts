import { expect, test } from "vitest";
import { maxPassagesForAllGrams } from "../../../src/domain/knowledge/ranking/choose-recipe.ts";
import { passageFeatures } from "../../../src/domain/knowledge/ranking/passage-features.ts";
import { queryTerms } from "../../../src/domain/knowledge/ranking/query-terms.ts";
import { analyseQuery } from "../../../src/domain/language/text/analyse-query.ts";
import { characterGrams } from "../../../src/domain/language/text/character-grams.ts";
import { best } from "../../../src/objects/knowledge-index/best.ts";
import { byteCache } from "../../../src/objects/knowledge-index/byte-cache.ts";
import { gramCode } from "../../../src/objects/knowledge-index/gram-code.ts";
import { buildIndex, postingsOf } from "../../../src/objects/knowledge-index/gram-index.ts";
import { packGrams } from "../../../src/objects/knowledge-index/pack-grams.ts";
import { scoreGrams } from "../../../src/objects/knowledge-index/score-grams.ts";

const texts = [
  "parcels arrive on tuesday parcels",
  "посылки приходят во вторник",
  "shops open at nine and close at six",
  "parcel shops close early on tuesday",
  "配送 時間 配送",
  "𝔞𝔟𝔠𝔡𝔢 parcels",
];
const gramsOf = (text: string) => text.split(" ").flatMap(characterGrams);
const indexOf = (some: string[]) =>
  buildIndex(some.map((text, at) => ({ id: 100 + at, sourceId: at, packed: packGrams(gramsOf(text).join(" ")) })));
const everything = () => true;

test("every gram of every passage is found with its count, and no other", () => {
  const index = indexOf(texts);
  for (const gram of new Set(texts.flatMap(gramsOf))) {
    const expected = texts.flatMap((text, place) => {
      const count = gramsOf(text).filter((other) => other === gram).length;
      return count === 0 ? [] : [{ place, count }];
    });
    expect(postingsOf(index, gramCode(gram)), gram).toEqual(expected);
  }
  expect(postingsOf(index, gramCode("zzzz"))).toEqual([]);
});

test("a passage's length counts repeats; more than 63 occurrences count as 63; nothing is nothing", () => {
  const index = indexOf([Array.from({ length: 100 }, () => "nine").join(" "), "nine"]);
  expect([...index.lengths]).toEqual([300, 3]);
  expect(postingsOf(index, gramCode("nine")).map(({ count }) => count)).toEqual([63, 1]);
  expect([...packGrams("")]).toEqual([0]);
});

test("8,192 passages keep their places apart, and no base that is loaded has more", () => {
  expect(maxPassagesForAllGrams).toBeLessThanOrEqual(8_192);
  const packed = packGrams("_nin nine ine_");
  const index = buildIndex(Array.from({ length: 8_192 }, (_, id) => ({ id, sourceId: id, packed })));
  expect(postingsOf(index, gramCode("nine")).map(({ place }) => place)).toEqual([...index.ids]);
});

test("scores are BM25 as written down by hand, with FTS5's idf", () => {
  const asked = ["parcel", "tuesday", "shop"].flatMap(characterGrams);
  const lengths = texts.map((text) => gramsOf(text).length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const expected = texts.map((text, place) =>
    asked.reduce((sum, gram) => {
      const count = gramsOf(text).filter((other) => other === gram).length;
      const frequency = texts.filter((other) => gramsOf(other).includes(gram)).length;
      const idf = Math.max(1e-6, Math.log((texts.length - frequency + 0.5) / (frequency + 0.5)));
      return sum + (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * lengths[place]!) / average));
    }, 0),
  );
  const found = scoreGrams(indexOf(texts), asked, everything, 10);
  expect(found.length).toBe(expected.filter((score) => score > 0).length);
  for (const { id, score } of found) expect(score).toBeCloseTo(expected[id - 100]!, 12);
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
});

test("a source that may not be seen is left out and changes nobody's score", () => {
  const asked = characterGrams("parcels");
  const all = scoreGrams(indexOf(texts), asked, everything, 10);
  const some = scoreGrams(indexOf(texts), asked, (sourceId) => sourceId !== 3, 10);
  expect(all.map(({ id }) => id)).toContain(103);
  expect(some).toEqual(all.filter(({ id }) => id !== 103));
});

test("an empty index finds nothing", () => {
  expect(scoreGrams(indexOf([]), ["nine"], everything, 10)).toEqual([]);
});

test("the best are the highest, the first of equals first", () => {
  const scores = Float64Array.from([1, 3, 0, 3, 2, 5, 3]);
  const places = (limit: number) => best(scores, limit, (place) => place !== 5).map(({ place }) => place);
  expect(places(3)).toEqual([1, 3, 6]);
  expect(places(2)).toEqual([1, 3]);
  expect(places(10)).toEqual([1, 3, 6, 4, 0]);
});

test("the cache makes room of what was not used for long, and of nothing else", () => {
  let now = 0;
  const cache = byteCache<string>(100, 60, () => now);
  cache.set("a", "A", 60);
  now = 50;
  cache.set("b", "B", 40);
  expect(cache.room(50)).toBe(0);
  now = 61;
  expect(cache.room(0)).toBe(0);
  expect(cache.get("a")).toBe("A");
  expect(cache.room(50)).toBe(0);
  now = 115;
  expect(cache.room(50)).toBe(40);
  expect(cache.get("b")).toBeUndefined();
  expect(cache.get("a")).toBe("A");
  cache.set("a", "larger", 70);
  expect(cache.room(0)).toBe(30);
  cache.delete("a");
  cache.delete("a");
  expect(cache.room(0)).toBe(100);
});

test("stems are counted where they stand whole, neighbours that are equal included", () => {
  const { query } = analyseQuery("lamp shade", []);
  const passage = { titleStems: "lampshad lamp", textStems: "lamp lamp lamplight lamp", stemCount: 6 };
  const { frequencies, pairShare } = passageFeatures(queryTerms(query), query.pairs, passage, 0);
  expect(frequencies[0]).toBe(3 + 3);
  expect(frequencies[1]).toBe(0);
  expect(pairShare).toBe(0);
});
