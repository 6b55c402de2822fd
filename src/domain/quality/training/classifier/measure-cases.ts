import type { Calibration } from "../../../answering/intents/intent-model.ts";
import { judgeMargins } from "../../../answering/intents/judge-margins.ts";
import { fitBound } from "./fit-bound.ts";
import { fitCalibration } from "./fit-calibration.ts";
import { type HeldOutCase, weightsOfCases } from "./held-out-case.ts";

const bins = 10;

export interface LabelMeasures {
  /** Held-out messages of the label. */
  heldOut: number;
  precision: number;
  recall: number;
  f1: number;
}

/** The measures of a classifier on held-out messages; shares are 0..1. */
export interface Measures {
  /** Held-out messages that have a label. */
  heldOut: number;
  /** Share of them whose likeliest label is right. */
  accuracy: number;
  /** The mean of the labels' F1, over labels with held-out messages. */
  macroF1: number;
  /** By label. */
  labels: LabelMeasures[];
  /** Rows: the right labels; columns: the likeliest ones. */
  confusion: number[][];
  /** Expected calibration error (ten bins): how far confidence differs from the share that is right. */
  calibrationError: number;
  /** Share of the held-out messages that get a label, and of these the share whose label is right. */
  labelled: number;
  rightOfLabelled: number;
  /** Messages of no label, and the share of them that get none. */
  outOfScope: number;
  outOfScopeRefused: number;
}

/**
 * Measures held-out cases. Calibration and bound are fitted on one half of them and measured on the other, and the reverse.
 */
export function measureCases(cases: readonly HeldOutCase[], count: number): Measures {
  const confusion = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  for (const { margins, label } of cases) {
    if (label >= 0) confusion[label]![judgeMargins(margins, { sharpness: 1, noneLogit: 0 }).label]! += 1;
  }
  const labels = confusion.map((row, label) => measuresOf(row, label, confusion));
  const heldOut = labels.reduce((sum, { heldOut }) => sum + heldOut, 0);
  const seen = labels.filter((label) => label.heldOut > 0);
  const right = confusion.reduce((sum, row, label) => sum + row[label]!, 0);
  return {
    ...{ heldOut, accuracy: ratio(right, heldOut), labels, confusion },
    macroF1: ratio(
      seen.reduce((sum, { f1 }) => sum + f1, 0),
      seen.length,
    ),
    ...measureConfidence(cases),
  };
}

function measuresOf(row: number[], label: number, confusion: number[][]): LabelMeasures {
  const heldOut = row.reduce((sum, cases) => sum + cases, 0);
  const guessed = confusion.reduce((sum, other) => sum + other[label]!, 0);
  const right = row[label]!;
  return {
    ...{ heldOut, precision: ratio(right, guessed), recall: ratio(right, heldOut) },
    f1: ratio(2 * right, heldOut + guessed),
  };
}

function measureConfidence(cases: readonly HeldOutCase[]) {
  const weights = weightsOfCases(cases);
  const half = (which: number) => cases.filter((_, at) => at % 2 === which);
  const fitted = [calibrate(half(1)), calibrate(half(0))];
  const binned = Array.from({ length: bins }, () => ({ confidence: 0, right: 0 }));
  const sums = { inside: 0, labelled: 0, right: 0, outside: 0, refused: 0, weight: 0 };
  cases.forEach(({ margins, label }, at) => {
    const calibration = fitted[at % 2]!;
    const { label: guess, confidence } = judgeMargins(margins, calibration);
    const bin = binned[Math.min(bins - 1, Math.floor(confidence * bins))]!;
    bin.confidence += weights[at]! * confidence;
    bin.right += guess === label ? weights[at]! : 0;
    sums.weight += weights[at]!;
    const isLabelled = confidence >= calibration.bound;
    if (label < 0) {
      sums.outside += 1;
      if (!isLabelled) sums.refused += 1;
      return;
    }
    sums.inside += 1;
    if (isLabelled) sums.labelled += 1;
    if (isLabelled && guess === label) sums.right += 1;
  });
  const error = binned.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0);
  return {
    ...{ calibrationError: ratio(error, sums.weight), labelled: ratio(sums.labelled, sums.inside) },
    ...{ rightOfLabelled: ratio(sums.right, sums.labelled), outOfScope: sums.outside },
    outOfScopeRefused: ratio(sums.refused, sums.outside),
  };
}

function calibrate(cases: readonly HeldOutCase[]): Calibration {
  const calibration = fitCalibration(cases);
  return { ...calibration, bound: fitBound(cases, calibration) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
