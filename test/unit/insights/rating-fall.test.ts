import { expect, test } from "vitest";
import { minRatings, ratingFall } from "../../../src/domain/quality/insights/rating-fall.ts";

test("a clear fall is told, and a rise or the same is not", () => {
  const before = { good: 90, bad: 10 };
  expect(ratingFall(before, { good: 70, bad: 30 })).toMatchObject({ before: 0.9, after: 0.7, isFalling: true });
  expect(ratingFall(before, { good: 87, bad: 13 }).isFalling).toBe(false);
  expect(ratingFall(before, before).isFalling).toBe(false);
  expect(ratingFall(before, { good: 99, bad: 1 }).isFalling).toBe(false);
});

test("the probability is that of the chi-square test with Yates's correction", () => {
  // Half of the two-sided 0.00079 that R gives: prop.test(c(90, 70), c(100, 100)).
  expect(ratingFall({ good: 90, bad: 10 }, { good: 70, bad: 30 }).pValue).toBeCloseTo(0.000395, 5);
});

test("too few ratings, or none, tell nothing", () => {
  const few = { good: 0, bad: minRatings - 1 };
  expect(ratingFall({ good: 100, bad: 0 }, few)).toEqual({ before: 1, after: 0, pValue: null, isFalling: false });
  expect(ratingFall({ good: 0, bad: 0 }, few)).toMatchObject({ before: null, pValue: null });
  expect(ratingFall({ good: 50, bad: 0 }, { good: 50, bad: 0 })).toMatchObject({ pValue: 1, isFalling: false });
});

test("chance alone is called a fall in at most one of twenty windows", () => {
  let state = 7;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  const draw = (size: number) => {
    let good = 0;
    for (let at = 0; at < size; at++) if (random() < 0.8) good += 1;
    return { good, bad: size - good };
  };
  for (const size of [20, 60, 200]) {
    let falls = 0;
    for (let at = 0; at < 2_000; at++) if (ratingFall(draw(size), draw(size)).isFalling) falls += 1;
    expect(falls / 2_000).toBeLessThan(0.055);
  }
});
