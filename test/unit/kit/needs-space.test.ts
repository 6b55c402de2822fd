import { expect, test } from "vitest";
import { needsSpace } from "../../../src/kit/needs-space.ts";

test.each([
  ["两", "年", false],
  ["お客", "様の", false],
  ["計算。", "如果", false],
  ["ประกัน", "สองปี", false],
  ["2024", "年", false],
  ["第", "3章", false],
  ["two", "years", true],
  ["삼십", "일", true],
  ["使用", "Linux", true],
  ["747", "当期末残高", true],
  ["", "years", true],
])("between %s and %s: %s", (before, after, expected) => {
  expect(needsSpace(before, after)).toBe(expected);
});
