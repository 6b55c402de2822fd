import { expect, test } from "vitest";
import { bucketOfDuration, durationsOf } from "../../../src/domain/quality/analytics/histogram.ts";

test("percentiles of a histogram are at most a tenth away from the exact ones", () => {
  const durations = Array.from({ length: 5_000 }, (_, at) => Math.round(3 * 1.003 ** at));
  const counts = new Map<string, number>();
  for (const each of durations) counts.set(bucketOfDuration(each), (counts.get(bucketOfDuration(each)) ?? 0) + 1);
  const { count, p50, p90, p95 } = durationsOf(counts);
  expect(count).toBe(5_000);
  for (const [share, found] of [
    [0.5, p50],
    [0.9, p90],
    [0.95, p95],
  ] as const) {
    const exact = durations[Math.ceil(5_000 * share) - 1] ?? 0;
    expect(Math.abs((found ?? 0) / exact - 1)).toBeLessThan(0.1);
  }
});

test("durations of nothing have no percentiles, and the extreme ones have a bucket", () => {
  expect(durationsOf(new Map())).toEqual({ count: 0, p50: null, p90: null, p95: null });
  expect(bucketOfDuration(-5)).toBe(bucketOfDuration(0));
  expect(durationsOf(new Map([[bucketOfDuration(Number.MAX_SAFE_INTEGER), 1]])).p50).toBeGreaterThan(86_400_000);
});
