import { expect, test } from "vitest";
import {
  cooldownAfter,
  isUncounted,
  maskAiToken,
  mayTryAnother,
  redactKeys,
} from "../../../src/domain/assistants/ai-tokens/rules.ts";

const minute = 60_000;

test("each failure in a row doubles the rest, up to its longest", () => {
  const quota = [1, 2, 3, 5, 50].map((failures) => cooldownAfter("insufficient_quota", failures, null));
  expect(quota).toEqual([15, 30, 60, 240, 360].map((minutes) => minutes * minute));
  expect(cooldownAfter("rate_limited", 1, null)).toBe(10_000);
  expect(cooldownAfter("rate_limited", 20, null)).toBe(5 * minute);
});

test("a provider that says how long to stay away is believed, within reason", () => {
  expect(cooldownAfter("rate_limited", 9, 7_000)).toBe(7_000);
  expect(cooldownAfter("rate_limited", 1, 0)).toBe(1_000);
  expect(cooldownAfter("rate_limited", 1, 10 ** 12)).toBe(360 * minute);
});

test.each(["refused", "malformed", "exhausted"] as const)("%s is no fault of the key", (failure) => {
  expect(cooldownAfter(failure, 1, 7_000)).toBeNull();
  expect(mayTryAnother(failure)).toBe(false);
  expect(isUncounted(failure)).toBe(false);
});

test("what the provider did nothing for is given back; nobody knows of a timeout", () => {
  expect(isUncounted("unauthorized")).toBe(true);
  expect(isUncounted("rate_limited")).toBe(true);
  expect(isUncounted("timeout")).toBe(false);
});

test("a key is shown by its kind and its end, a short one by its kind", () => {
  expect(maskAiToken("sk-proj-0123456789abcd")).toBe("sk-...abcd");
  expect(maskAiToken("sk-proj-...")).toBe("sk-...");
  expect(maskAiToken("0123456789abcdef")).toBe("...cdef");
});

test("a provider's words are kept without the keys in them", () => {
  const words = "Incorrect API key provided: sk-proj-abc*****wxyz. You can find yours in org-12345.";
  expect(redactKeys(words)).toBe("Incorrect API key provided: [key] You can find yours in [key]");
});
