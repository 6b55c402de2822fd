import { expect, test } from "vitest";
import { characterGrams, gramsAmong } from "../../../src/domain/language/text/character-grams.ts";

const asked = ["price", "возврат", "of", "𐌀𐌁𐌂𐌃𐌄"];
const words = [
  "pricing",
  "rice",
  "spruce",
  "возвратить",
  "врата",
  "of",
  "off",
  "o",
  "𐌁𐌂𐌃𐌄",
  "𐌃",
  "",
  "xqzzy",
  "icecream",
  "offer",
];

test("a word shares a gram with others exactly when one of its grams is one of theirs", () => {
  const has = gramsAmong(asked);
  const grams = asked.flatMap(characterGrams);
  expect(words.map(has)).toEqual(words.map((word) => characterGrams(word).some((gram) => grams.includes(gram))));
  expect(words.filter(has)).toEqual(["pricing", "rice", "возвратить", "врата", "of", "𐌁𐌂𐌃𐌄"]);
});
