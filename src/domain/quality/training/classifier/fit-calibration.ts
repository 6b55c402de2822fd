import type { Calibration } from "../../../answering/intents/intent-model.ts";
import { type HeldOutCase, weightsOfCases } from "./held-out-case.ts";

const STEPS = 25;
/** Where the parameters begin, which is also where few cases leave them: typical values of public sets. */
const prior = { sharpness: 6, noneLogit: -2.5 };
/** Cases that the prior counts for. */
const PRIOR_WEIGHT = 0.5;

/**
 * Fits the two parameters of `judgeMargins` on held-out cases: temperature scaling (Guo et al. 2017, "On Calibration of Modern
 * Neural Networks") with a further outcome, "none of the labels". The loss, the negative logarithm of the probability of the
 * right outcome, is convex: Newton's method finds its minimum.
 */
export function fitCalibration(cases: readonly HeldOutCase[]): Pick<Calibration, "sharpness" | "noneLogit"> {
  const weights = weightsOfCases(cases);
  let { sharpness, noneLogit } = prior;
  for (let step = 0; step < STEPS; step += 1) {
    const sums = {
      a: PRIOR_WEIGHT * (sharpness - prior.sharpness),
      b: PRIOR_WEIGHT * (noneLogit - prior.noneLogit),
      ...{ aa: PRIOR_WEIGHT, ab: 0, bb: PRIOR_WEIGHT },
    };
    for (const [at, example] of cases.entries()) addDerivatives(sums, example, weights[at]!, { sharpness, noneLogit });
    const { a, b, aa, ab, bb } = sums;
    const determinant = aa * bb - ab * ab;
    // At most 2 a step: far from the minimum the curvature says little.
    const change = { a: clamp((bb * a - ab * b) / determinant), b: clamp((aa * b - ab * a) / determinant) };
    sharpness = Math.max(0.1, sharpness - change.a);
    noneLogit -= change.b;
    if (Math.abs(change.a) + Math.abs(change.b) < 1e-4) break;
  }
  return { sharpness, noneLogit };
}

function clamp(change: number): number {
  return Math.max(-2, Math.min(2, change));
}

/** Adds the first and second derivatives of a case's loss by sharpness (a) and the logit of none (b). */
function addDerivatives(
  sums: { a: number; b: number; aa: number; ab: number; bb: number },
  { margins, label }: HeldOutCase,
  weight: number,
  { sharpness, noneLogit }: Pick<Calibration, "sharpness" | "noneLogit">,
): void {
  let top = noneLogit;
  for (const margin of margins) top = Math.max(top, sharpness * margin);
  const none = Math.exp(noneLogit - top);
  let total = none;
  let mean = 0;
  let square = 0;
  for (const margin of margins) {
    const share = Math.exp(sharpness * margin - top);
    total += share;
    mean += share * margin;
    square += share * margin * margin;
  }
  mean /= total;
  square /= total;
  const noneShare = none / total;
  sums.a += weight * (mean - (label < 0 ? 0 : margins[label]!));
  sums.b += weight * (noneShare - (label < 0 ? 1 : 0));
  sums.aa += weight * (square - mean * mean);
  sums.ab -= weight * mean * noneShare;
  sums.bb += weight * noneShare * (1 - noneShare);
}
