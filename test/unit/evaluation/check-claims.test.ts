import { expect, test } from "vitest";
import type { Citation } from "../../../src/domain/answering/types.ts";
import { checkClaims } from "../../../src/domain/quality/evaluation/check-claims.ts";

function cite(marker: number, quote: string): Citation {
  const place = { title: "Handbook", page: null, headingPath: [], start: 0, end: quote.length };
  return { ...place, marker, sourceId: marker, quote };
}

const quotes = [cite(1, "Goods can be returned within 21 days with the receipt."), cite(2, "The tower opens at nine.")];

function check(text: string, isTrue: (citation: Citation) => boolean = () => true, question = "What now?") {
  return checkClaims({ text, citations: quotes, question }, isTrue).map(({ isSupported }) => isSupported);
}

test.for([
  ["a sentence that its quote holds", "Goods can be returned within 21 days [1].", [true]],
  [
    "each sentence by its own marker",
    "Goods can be returned within 21 days. [1] The tower opens at nine. [2]",
    [true, true],
  ],
  ["a sentence under another's marker", "The tower opens at nine. [1]", [false]],
  [
    "a sentence before the marker that is not in the quote",
    "Cash is paid out at once. Goods can be returned. [1]",
    [false, true],
  ],
  ["a sentence behind the last marker", "The tower opens at nine. [2] Tickets are sold there.", [true, false]],
  ["another figure than the quote's", "Goods can be returned within 30 days [1].", [false]],
  ["a figure in other spelling", "The tower opens at 9 [2].", [true]],
  ["two markers together", "Goods can be returned within 21 days, the tower opens at nine [1] [2].", [true]],
  ["lines of a list", "- Goods can be returned with the receipt\n- The moon is made of cheese\n[1]", [true, false]],
  ["a marker of no citation", "The tower opens at nine. [7]", [false]],
  ["nothing that states anything", "Well. [1]", []],
] as const)("%s", ([, text, supported]) => {
  expect(check(text)).toEqual(supported);
});

test("a quote that does not stand in its source supports nothing", () => {
  expect(check("The tower opens at nine. [2]", ({ marker }) => marker !== 2)).toEqual([false]);
});

test("a figure of the question may be repeated", () => {
  const text = "For 3 goods: they can be returned within 21 days [1].";
  expect(check(text)).toEqual([false]);
  expect(check(text, () => true, "May I return 3 goods?")).toEqual([true]);
});

test("an answer in another script is judged by its figures", () => {
  expect(check("Товары можно вернуть в течение 21 дня [1].")).toEqual([true]);
  expect(check("Товары можно вернуть в течение 30 дней [1].")).toEqual([false]);
});
