import fc from "fast-check";
import { newStemmer } from "snowball-stemmers";
import { expect, test } from "vitest";
import { stem } from "../../../src/domain/language/text/stem.ts";

const english = newStemmer("english");
const russian = newStemmer("russian");

const letters = (alphabet: string, min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: min, maxLength: max });
const englishEndings =
  "ational fulness ing ed ly ness edly ingly ies ied eedly s es e ization ously ative ional y ment ion able ll".split(
    " ",
  );
const russianEndings =
  "ость остью ейший ейше авшись ивший ующий нный нно ться ется ами иями ого ешь ованный й ь ял ала и ивши".split(" ");

test("English stems are those of the reference implementation", () => {
  const word = fc.tuple(letters("abcdefghijklmnopqrstuvwxyz", 0, 8), fc.constantFrom("", ...englishEndings));
  fc.assert(
    fc.property(word, ([base, ending]) => {
      fc.pre(base + ending !== "");
      expect(stem(base + ending)).toBe(english.stem(base + ending));
    }),
    { numRuns: 20_000 },
  );
});

test("Russian stems are those of the reference implementation", () => {
  const word = fc.tuple(letters("абвгдежзийклмнопрстуфхцчшщъыьэюя", 0, 8), fc.constantFrom("", ...russianEndings));
  fc.assert(
    fc.property(word, ([base, ending]) => {
      fc.pre(base + ending !== "");
      expect(stem(base + ending)).toBe(russian.stem(base + ending));
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ["skies", "sky"],
  ["dying", "die"],
  ["succeeded", "succeed"],
  ["generalizations", "general"],
  ["возвратами", "возврат"],
  ["гарантийного", "гарантийн"],
  ["東京", "東京"],
  ["x2", "x2"],
])("%s → %s", (word, expected) => {
  expect(stem(word)).toBe(expected);
});
