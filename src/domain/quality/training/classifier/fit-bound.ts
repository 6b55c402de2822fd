import type { Calibration } from "../../../answering/intents/intent-model.ts";
import { judgeMargins } from "../../../answering/intents/judge-margins.ts";
import { type HeldOutCase, weightsOfCases } from "./held-out-case.ts";

/** Without a case that is wrong there is nothing to fit. */
const unfitted = 0.5;
const least = 0.3;
/** Of the actions that are taken, the share that must be right: an action comes in place of what the documents say. */
const rightOfActions = 0.95;
/** Without a case that is wrong, or with too many of them. */
const unfittedAction = 0.9;

/**
 * The confidence below which a message gets no label: it maximises the share of right labels that are kept minus the share of
 * wrong ones that are kept (Youden's J), over held-out cases. A label is wrong when another is right, or none.
 */
export function fitBound(
  cases: readonly HeldOutCase[],
  calibration: Pick<Calibration, "sharpness" | "noneLogit">,
): number {
  const judged = judgedCases(cases, calibration);
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

/**
 * The confidence below which a label does nothing: the lowest one from which on 95 % of the held-out cases are right, those of no
 * label included. Questions that documents answer are closer to the intents than any case of no label, so a bound that is good
 * enough for a label takes too many of them.
 */
export function fitActionBound(
  cases: readonly HeldOutCase[],
  calibration: Pick<Calibration, "sharpness" | "noneLogit">,
): number {
  const judged = judgedCases(cases, calibration);
  if (judged.every(({ isRight }) => isRight)) return unfittedAction;
  let [taken, right, bound] = [0, 0, unfittedAction];
  judged.forEach(({ confidence, isRight, weight }, at) => {
    taken += weight;
    right += isRight ? weight : 0;
    const below = judged[at + 1]?.confidence ?? 0;
    if (right >= rightOfActions * taken && below < confidence) bound = (confidence + below) / 2;
  });
  return bound;
}

/** The cases with the confidence of their likeliest label, highest first. */
function judgedCases(cases: readonly HeldOutCase[], calibration: Pick<Calibration, "sharpness" | "noneLogit">) {
  const weights = weightsOfCases(cases);
  return cases
    .map(({ margins, label }, at) => {
      const { label: guess, confidence } = judgeMargins(margins, calibration);
      return { confidence, isRight: guess === label, weight: weights[at]! };
    })
    .sort((one, other) => other.confidence - one.confidence);
}
