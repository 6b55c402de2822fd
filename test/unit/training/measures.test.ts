import { expect, test } from "vitest";
import { judgeMargins } from "../../../src/domain/answering/intents/judge-margins.ts";
import { assignFolds } from "../../../src/domain/quality/training/classifier/assign-folds.ts";
import { fitActionBound, fitBound } from "../../../src/domain/quality/training/classifier/fit-bound.ts";
import { fitCalibration } from "../../../src/domain/quality/training/classifier/fit-calibration.ts";
import type { HeldOutCase } from "../../../src/domain/quality/training/classifier/held-out-case.ts";
import { measureCases } from "../../../src/domain/quality/training/classifier/measure-cases.ts";
import { seededRandom } from "../../../src/domain/quality/training/classifier/seeded-random.ts";

const caseOf = (label: number, ...margins: number[]): HeldOutCase => ({ label, margins: Float32Array.from(margins) });

test("accuracy, F1 and the confusion matrix are those of the counts", () => {
  const cases = [
    ...[caseOf(0, 1, -1, -1), caseOf(0, 1, -1, -1), caseOf(0, -1, 1, -1)],
    ...[caseOf(1, -1, 1, -1), caseOf(1, 1, -1, -1), caseOf(-1, 1, -1, -1)],
  ];
  const measures = measureCases(cases, 3);
  expect(measures.confusion).toEqual([
    [2, 1, 0],
    [1, 1, 0],
    [0, 0, 0],
  ]);
  expect(measures).toMatchObject({ heldOut: 5, accuracy: 0.6, outOfScope: 1 });
  expect(measures.labels[0]).toEqual({ heldOut: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  expect(measures.labels[1]).toEqual({ heldOut: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(measures.macroF1).toBeCloseTo((2 / 3 + 0.5) / 2, 10);
});

/** Cases whose labels are drawn from the model that `judgeMargins` assumes. */
function drawn(count: number, sharpness: number, noneLogit: number): HeldOutCase[] {
  const random = seededRandom(5);
  return Array.from({ length: count }, () => {
    const margins = Float32Array.from({ length: 5 }, () => 2 * random() - 1);
    const logits = [...Array.from(margins, (margin) => sharpness * margin), noneLogit];
    const sum = logits.reduce((total, logit) => total + Math.exp(logit), 0);
    let left = random() * sum;
    let label = logits.findIndex((logit) => {
      left -= Math.exp(logit);
      return left <= 0;
    });
    if (label === 5) label = -1;
    return { margins, label };
  });
}

test("calibration finds the sharpness of the margins, and confidence is then the share that is right", () => {
  const cases = drawn(8_000, 4, -50);
  expect(fitCalibration(cases).sharpness).toBeCloseTo(4, 0);
  expect(measureCases(cases, 5).calibrationError).toBeLessThan(0.02);
  const blunt = drawn(8_000, 0.5, -50);
  expect(fitCalibration(blunt).sharpness).toBeCloseTo(0.5, 0);
  expect(measureCases(blunt, 5).calibrationError).toBeLessThan(0.03);
});

test("of the labels above the bound of actions 95 % are right, also where the bound of labels takes many that are wrong", () => {
  const cases = drawn(8_000, 3, 0.5);
  const calibration = fitCalibration(cases);
  const judged = cases.map(({ margins, label }) => {
    const { label: guess, confidence } = judgeMargins(margins, calibration);
    return { confidence, isRight: guess === label };
  });
  const rightFrom = (bound: number) => {
    const kept = judged.filter(({ confidence }) => confidence >= bound);
    return { count: kept.length, share: kept.filter(({ isRight }) => isRight).length / kept.length };
  };
  expect(rightFrom(fitBound(cases, calibration)).share).toBeLessThan(0.85);
  const acted = rightFrom(fitActionBound(cases, calibration));
  expect(acted.count).toBeGreaterThan(20);
  expect(acted.share).toBeGreaterThan(0.92);
});

test("confidence never overflows, and falls with the logit of none", () => {
  const margins = [900, -900];
  expect(judgeMargins(margins, { sharpness: 20, noneLogit: 5 })).toEqual({ label: 0, confidence: 1 });
  const weak = (noneLogit: number) => judgeMargins([0.1, 0], { sharpness: 1, noneLogit }).confidence;
  expect(weak(-5)).toBeGreaterThan(weak(1));
});

test("the bound lies between right labels and wrong ones", () => {
  const calibration = { sharpness: 5, noneLogit: -2 };
  const right = Array.from({ length: 40 }, (_, at) => caseOf(0, 0.8 + at / 100, -1));
  const wrong = Array.from({ length: 40 }, (_, at) => caseOf(-1, -0.6 - at / 100, -1));
  const bound = fitBound([...right, ...wrong], calibration);
  const lowest = judgeMargins([0.8, -1], calibration).confidence;
  const highest = judgeMargins([-0.6, -1], calibration).confidence;
  expect(bound).toBeGreaterThan(Math.max(highest, 0.29));
  expect(bound).toBeLessThan(lowest);
  expect(fitBound(right, calibration)).toBe(0.5);
});

test("every label is in every fold as evenly as it can be, and the folds are the same each time", () => {
  const labels = Int16Array.from({ length: 103 }, (_, at) => (at < 50 ? 0 : at < 98 ? 1 : at < 100 ? 2 : -1));
  const assigned = assignFolds(labels);
  for (const label of [0, 1]) {
    const sizes = [0, 1, 2, 3, 4].map(
      (fold) => labels.filter((one, at) => one === label && assigned[at] === fold).length,
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  }
  expect(new Set([assigned[98], assigned[99]]).size).toBe(2);
  expect(assignFolds(labels)).toEqual(assigned);
});
