import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { knownValueWords } from "../../../src/domain/language/numbers/value-words-of.ts";
import { missingValues } from "../../../src/domain/language/values/missing-values.ts";
import { readValues } from "../../../src/domain/language/values/read-values.ts";

/** Pairs of sentences in 18 languages that state the same value, or another one. The rules were made on the rows `fitted`. */
const pairs: [string, string, string, string, string, string][] = readFileSync("test/data/values/pairs.tsv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [string, string, string, string, string, string]);

test.each(["fitted", "held_out"])(
  "no other value of the rows %s is taken for the same, and nearly all of the same are",
  (split) => {
    const rows = pairs.filter(([of]) => of === split);
    const wrong = rows.filter(([, verdict, language, text, otherLanguage, otherText]) => {
      const { values: left } = readValues(text, language);
      const { values: right } = readValues(otherText, otherLanguage);
      const isRead = left.length > 0 && right.length > 0;
      const isSame = isRead && missingValues(left, right).length === 0 && missingValues(right, left).length === 0;
      return isSame !== (verdict === "same");
    });
    expect(wrong.filter(([, verdict]) => verdict === "other")).toEqual([]);
    const same = rows.filter(([, verdict]) => verdict === "same");
    expect(wrong.length / same.length).toBeLessThanOrEqual(0.03);
  },
);

test("the pairs are at least 200 in at least 8 languages, and no text of one half is in the other", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  expect(new Set(pairs.flatMap(([, , one, , other]) => [one, other])).size).toBeGreaterThanOrEqual(8);
  const textsOf = (split: string) =>
    new Set(pairs.flatMap(([of, , , one, , other]) => (of === split ? [one, other] : [])));
  expect([...textsOf("held_out")].filter((text) => textsOf("fitted").has(text))).toEqual([]);
});

test.each([
  ["en", "nine hundred and ninety-nine thousand", 999_000],
  ["ru", "девятьсот девяносто девять тысяч", 999_000],
  ["uk", "дев'ятсот дев'яносто дев'ять тисяч", 999_000],
  ["de", "neunhundertneunundneunzigtausend", 999_000],
  ["fr", "quatre-vingt-dix-neuf mille", 99_000],
  ["fr", "soixante et onze", 71],
  ["es", "novecientos noventa y nueve mil", 999_000],
  ["pt", "novecentos e noventa e nove mil", 999_000],
  ["it", "novecentonovantanovemila", 999_000],
  ["nl", "negenhonderdnegenennegentigduizend", 999_000],
  ["pl", "dziewięćset dziewięćdziesiąt dziewięć tysięcy", 999_000],
  ["tr", "dokuz yüz doksan dokuz bin", 999_000],
  ["ar", "تسعة وتسعون", 99],
  ["he", "תשעים ותשע", 99],
  ["hi", "निन्यानवे हजार", 99_000],
  ["zh", "九十九万九千", 999_000],
  ["ja", "九十九万九千", 999_000],
  ["ko", "구십구만 구천", 999_000],
  ["th", "เก้าแสนเก้าหมื่นเก้าพัน", 999_000],
] as const)("%s: %s is %d", (language, words, amount) => {
  expect(readValues(words, language).values.map(({ bare }) => bare)).toEqual([[amount]]);
});

test("any text in any language is read: its values stand in it, in order, and end soon", () => {
  const languages = fc.constantFrom(...knownValueWords.map(({ code }) => code));
  const parts = [
    "1",
    "0",
    ",",
    ".",
    " ",
    "–",
    "€",
    "%",
    "am",
    "uhr",
    "half past",
    "两",
    "十",
    "点",
    "zwei",
    "und",
    "двадцать",
    "и",
    "\n",
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: "grapheme", maxLength: 4 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, languages, (pieces, language) => {
      const read = readValues(pieces.join(""), language);
      let before = 0;
      for (const { start, end, readings } of read.values) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(read.text.length);
        expect(readings.length).toBeGreaterThan(0);
        expect(readings.every(({ amount }) => !Number.isNaN(amount))).toBe(true);
        before = end;
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["en", "one of a kind, two ways, a day"],
  ["de", "ein Weg, eine Woche"],
  ["zh", "一起 十分"],
])("%s: %s claims nothing", (language, text) => {
  expect(missingValues(readValues(text, language).values, [])).toEqual([]);
});
