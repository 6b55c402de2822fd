import { expect, test } from "vitest";
import { isNestedDeeper } from "../../../src/kit/is-nested-deeper.ts";

test.each([
  [`${"[".repeat(5)}${"]".repeat(5)}`, 5, false],
  [`${"[".repeat(6)}${"]".repeat(6)}`, 5, true],
  [`{"a":[{"b":[{"c":1}]}],"d":[[[]]]}`, 5, false],
  [`{"a":[{"b":[{"c":{}}]}]}`, 5, true],
  [JSON.stringify(["[[[[[[[[", '"{{{{{{{{', "\\", "[[[[[[", '\\"[[[[[[[']), 5, false],
  [`[${"[],".repeat(50)}[]]`, 5, false],
  ['{"a":"[[[[[[[[[[', 5, false],
])("levels of %s are counted, at most %i: %s", (text, levels, isDeeper) => {
  expect(isNestedDeeper(text, levels)).toBe(isDeeper);
});
