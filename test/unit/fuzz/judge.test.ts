import { expect, test } from "vitest";
import { judge } from "../../support/fuzz/judge.ts";

const megabyte = 1024 ** 2;
const good = {
  ...{ faults: 0, longestAnswer: 1_000, hasEnded: false },
  ...{ baseline: 200 * megabyte, peak: 456 * megabyte },
};

test("a run holds when there is no fault, no long answer and little more memory, and prints the three", () => {
  const { lines, holds } = judge(good);
  expect(holds).toBe(true);
  expect(lines).toEqual([
    "PASS  5xx and files without an outcome: 0",
    "PASS  longest answer of /healthz, at most 1 s: 1.00 s",
    "PASS  most memory over the baseline of 200 MB, at most 256 MB: 256 MB",
  ]);
});

test.for([
  ["a fault", { faults: 1 }, 0],
  ["an answer of more than a second", { longestAnswer: 1_001 }, 1],
  ["an answer of /healthz that is no 200", { longestAnswer: Number.POSITIVE_INFINITY }, 1],
  ["too much memory", { peak: 457 * megabyte }, 2],
  ["a runtime that ended", { hasEnded: true }, 2],
] as const)("a run fails with %s", ([, change, line]) => {
  const { lines, holds } = judge({ ...good, ...change });
  expect(holds).toBe(false);
  expect(lines.map((text) => text.startsWith("FAIL"))).toEqual([0, 1, 2].map((at) => at === line));
});
