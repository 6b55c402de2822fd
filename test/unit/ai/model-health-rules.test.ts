import { expect, test } from "vitest";
import { isWorthTelling, mayLog } from "../../../src/domain/assistants/model-health/rules.ts";

test("each kind of failure is logged at most once a minute", () => {
  // Far from the time of every other test, because what was logged is kept for the whole process.
  const start = 9e15;
  expect(mayLog("unauthorized", start)).toBe(true);
  expect(mayLog("timeout", start + 1)).toBe(true);
  expect(mayLog("unauthorized", start + 59_999)).toBe(false);
  expect(mayLog("unauthorized", start + 60_000)).toBe(true);
});

test.each([
  ["unauthorized", 1, true],
  ["insufficient_quota", 1, true],
  ["model_unavailable", 1, true],
  ["timeout", 4, false],
  ["timeout", 5, true],
  ["exhausted", 1, false],
] as const)("the owner is told of %s after %d in a row: %s", (failure, failures, expected) => {
  expect(isWorthTelling(failure, failures)).toBe(expected);
});
