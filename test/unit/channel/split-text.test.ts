import { expect, test } from "vitest";
import { splitText } from "../../../src/domain/channels/outbound/split-text.ts";

test("a text is cut after a paragraph, else a line, a sentence, a word", () => {
  expect(splitText("One two.\n\nThree four.", 12)).toEqual(["One two.", "Three four."]);
  expect(splitText("One two\nthree four", 12)).toEqual(["One two", "three four"]);
  expect(splitText("One two. Three four", 12)).toEqual(["One two.", "Three four"]);
  expect(splitText("One two three four", 12)).toEqual(["One two", "three four"]);
  expect(splitText("  short  ", 12)).toEqual(["short"]);
  expect(splitText(" \n ", 12)).toEqual([]);
});

test("without a place to cut it is cut anywhere, but inside no character, and nothing is lost", () => {
  const text = "😀".repeat(50);
  const pieces = splitText(text, 7);
  expect(pieces.every((piece) => piece.length <= 7 && piece.isWellFormed())).toBe(true);
  expect(pieces.join("")).toBe(text);
});

test("a character of several code points stays whole, and Chinese is cut after a sentence", () => {
  const family = "👨‍👩‍👧‍👦";
  expect(splitText(family.repeat(5), 30)).toEqual([family.repeat(2), family.repeat(2), family]);
  expect(splitText("क्षि".repeat(6), 10).join("|")).toBe("क्षिक्षि|क्षिक्षि|क्षिक्षि");
  expect(splitText("码头六点开门。请提前预订泊位。", 12)).toEqual(["码头六点开门。", "请提前预订泊位。"]);
  // Marks without end are no character of any language.
  expect(splitText(`e${"\u0301".repeat(20)}`, 7).join("")).toBe(`e${"\u0301".repeat(20)}`);
});
