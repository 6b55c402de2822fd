import type { Calibration } from "../../../answering/intents/intent-model.ts";
import { judgeMargins } from "../../../answering/intents/judge-margins.ts";
import { type HeldOutCase, weightsOfCases } from "./held-out-case.ts";

/** Without a case that is wrong there is nothing to fit. */
const unfitted = 0.5;
const least = 0.3;

/**
 * The confidence below which a message gets no label: it maximises the share of right labels that are kept minus the share of
 * wrong ones that are kept (Youden's J), over held-out cases. A label is wrong when another is right, or none.
 */
export function fitBound(
  cases: readonly HeldOutCase[],
  calibration: Pick<Calibration, "sharpness" | "noneLogit">,
): number {
  const weights = weightsOfCases(cases);
  const judged = cases
    .map(({ margins, label }, at) => {
      const { label: guess, confidence } = judgeMargins(margins, calibration);
      return { confidence, isRight: guess === label, weight: weights[at]! };
    })
    .sort((one, other) => other.confidence - one.confidence);
  const sumOf = (isRight: boolean) => judged.reduce((sum, one) => sum + (one.isRight === isRight ? one.weight : 0), 0);
  const [right, wrong] = [sumOf(true), sumOf(false)];
  if (right === 0 || wrong === 0) return unfitted;
  let best = { gain: 0, bound: unfitted };
  let gain = 0;
  judged.forEach(({ confidence, isRight, weight }, at) => {
    gain += isRight ? weight / right : -weight / wrong;
    const below = judged[at + 1]?.confidence ?? 0;
    // Between two cases, so that the bound does not depend on the last digit of one.
    if (gain > best.gain && below < confidence) best = { gain, bound: (confidence + below) / 2 };
  });
  return Math.max(least, best.bound);
}
