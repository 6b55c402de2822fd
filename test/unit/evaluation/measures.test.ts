import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRuns } from "../../../src/domain/quality/evaluation/compare-runs.ts";
import { containsAnswer } from "../../../src/domain/quality/evaluation/contains-answer.ts";
import { findMisses } from "../../../src/domain/quality/evaluation/find-misses.ts";
import { isRight } from "../../../src/domain/quality/evaluation/is-right.ts";
import { type JudgedQuestion, measureRun } from "../../../src/domain/quality/evaluation/measure-run.ts";
import { setKeyOf } from "../../../src/domain/quality/evaluation/set-key-of.ts";

type Result = JudgedQuestion["result"];

function judged(over: Partial<Result>, mustAbstain = false): JudgedQuestion {
  const result: Result = {
    ...{ outcome: "answer", confidence: 0.9, expectedSourceIds: null, rank: null, isCited: null, isCorrect: null },
    ...{ sentences: 0, unsupported: [], milliseconds: 10 },
    ...over,
  };
  return { mustAbstain, result, isRight: isRight({ mustAbstain }, result) };
}

describe("figures", () => {
  test("of a run with everything in it", () => {
    const found = (rank: number | null) => ({ expectedSourceIds: [1], rank, isCited: rank === 1, sentences: 2 });
    const measures = measureRun([
      judged({ ...found(1), isCorrect: true, milliseconds: 5 }),
      judged({ ...found(4), isCorrect: false, unsupported: ["x"], milliseconds: 7 }),
      judged({ ...found(null), milliseconds: 100 }),
      judged({ outcome: "abstain" }, true),
      judged({ outcome: "abstain" }),
      judged({ outcome: "answer" }, true),
    ]);
    expect(measures).toMatchObject({
      ...{ right: 2 / 6, hitRate: 2 / 3, mrr: (1 + 1 / 4) / 3, citationRate: 1 / 3, answerCorrectness: 1 / 2 },
      ...{ groundedness: 5 / 6, abstentionPrecision: 1 / 2, abstentionRecall: 1 / 2, latencyP50: 10, latencyP95: 100 },
      counts: { withSource: 3, withAnswer: 2, mustAbstain: 2, abstained: 2, sentences: 6 },
    });
  });

  test("of its confidence: the area under the curve, and what each bound would cover and risk", () => {
    const { abstentionAuc, coverageRisk } = measureRun([
      judged({ confidence: 0.9 }),
      judged({ confidence: 0.5, isCorrect: false }),
      judged({ outcome: "abstain", confidence: 0.1 }),
      judged({ confidence: 0.7 }, true),
      judged({ outcome: "abstain", confidence: 0.05 }, true),
    ]);
    expect(abstentionAuc).toBeCloseTo(4 / 6, 12);
    const at = (bound: number) => coverageRisk!.find((point) => Math.abs(point.bound - bound) < 1e-9);
    expect(at(0)).toEqual({ bound: 0, coverage: 3 / 5, risk: 2 / 3 });
    expect(at(0.6)).toEqual({ bound: 0.6, coverage: 2 / 5, risk: 1 / 2 });
    expect(at(0.95)).toEqual({ bound: 0.95, coverage: 0, risk: 0 });
    expect(measureRun([judged({})]).abstentionAuc).toBeNull();
  });

  test("nothing to measure is null and misses every bar; refusing nothing is precise", () => {
    const measures = measureRun([judged({})]);
    expect(measures).toMatchObject({ hitRate: null, mrr: null, groundedness: null, abstentionRecall: null });
    expect(findMisses({ hitRate: 0, abstentionPrecision: 1, right: 1 }, measures)).toEqual([
      { name: "hitRate", wanted: 0, measured: null },
    ]);
  });
});

describe("a question is right", () => {
  const sound = {
    outcome: "answer",
    rank: 2,
    isCited: true,
    isCorrect: true,
    expectedSourceIds: [1],
    unsupported: [],
  } as const;
  test.for([
    ["as expected", {}, false, true],
    ["refused as it must be", { outcome: "abstain" }, true, true],
    ["answered though it must be refused", {}, true, false],
    ["handed over though it must be refused", { outcome: "handoff" }, true, false],
    ["refused though it is known", { outcome: "abstain" }, false, false],
    ["without the expected source", { rank: null }, false, false],
    ["without the expected text", { isCorrect: false }, false, false],
    ["by another source, where no text is expected", { isCited: false, isCorrect: null }, false, false],
    ["by another source with the expected text", { isCited: false }, false, true],
    ["with a sentence that nothing holds", { unsupported: ["x"] }, false, false],
  ] as const)("%s", ([, over, mustAbstain, right]) => {
    expect(
      isRight(
        { mustAbstain },
        {
          ...sound,
          ...over,
          unsupported: [...("unsupported" in over ? over.unsupported : [])],
          expectedSourceIds: [1],
        },
      ),
    ).toBe(right);
  });
});

test.for([
  ["Delivery costs 3.50 euros. [1]", "3,50 Euros", true],
  ["Он уехал в Орёл.[1]", "орел", true],
  ["It takes 21 days.", "1 day", false],
  ["Call 0555-0142 [2] now", "0555 0142", true],
  ["From 8:00 to 12:00", "8:00 to 12:00", true],
  ["You get 14 euros", "4 euros", false],
  ["“Soft” launch", "soft launch", true],
] as const)("%s / %s", ([answer, expected, holds]) => {
  expect(containsAnswer(answer, expected)).toBe(holds);
});

test("runs are compared question by question, whatever their order, and never with themselves as worse", () => {
  const question = fc.record({
    question: fc.constantFrom("a", "b", "c", "d"),
    isRight: fc.boolean(),
    rank: fc.option(fc.integer({ min: 1, max: 8 })),
  });
  const run = fc
    .uniqueArray(question, { selector: (one) => one.question })
    .map((all) => all.map((one, ordinal) => ({ ...one, ordinal, history: [] })));
  fc.assert(
    fc.property(run, run, (before, now) => {
      expect(compareRuns(now, now)).toEqual({ worse: [], better: [] });
      const { worse, better } = compareRuns(before, now);
      const back = compareRuns(now.toReversed(), before);
      const name = (all: typeof now) => (ordinal: number) => all.find((one) => one.ordinal === ordinal)!.question;
      expect(worse.map(name(now)).sort()).toEqual(back.better.map(name(before)).sort());
      expect(better.map(name(now)).sort()).toEqual(back.worse.map(name(before)).sort());
      for (const one of now) {
        const then = before.find((other) => other.question === one.question);
        if (then?.isRight && !one.isRight) expect(worse).toContain(one.ordinal);
      }
    }),
  );
});

test("sets are the same by name, as the stored one, or by what is asked", async () => {
  const asked = (text: string, expectedAnswer: string | null) => [
    { question: text, history: [], expectedSourceId: null, expectedSource: null, expectedAnswer, mustAbstain: false },
  ];
  expect(await setKeyOf("x", asked("a", null))).toBe(await setKeyOf("x", undefined));
  expect(await setKeyOf(undefined, asked("a", null))).toBe(await setKeyOf(undefined, asked("a", "b")));
  expect(await setKeyOf(undefined, asked("a", null))).not.toBe(await setKeyOf(undefined, asked("b", null)));
  expect(await setKeyOf(undefined, undefined)).not.toBe(await setKeyOf(undefined, asked("a", null)));
});
