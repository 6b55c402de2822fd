import type { Calibration } from "./intent-model.ts";

/**
 * The label with the highest margin, and its probability among all labels and "none of them" (a softmax whose two parameters
 * were fitted on held-out messages).
 */
export function judgeMargins(
  margins: ArrayLike<number>,
  { sharpness, noneLogit }: Pick<Calibration, "sharpness" | "noneLogit">,
): { label: number; confidence: number } {
  let label = 0;
  for (let at = 1; at < margins.length; at += 1) if (margins[at]! > margins[label]!) label = at;
  const top = sharpness * margins[label]!;
  let sum = Math.exp(noneLogit - top);
  for (let at = 0; at < margins.length; at += 1) sum += Math.exp(sharpness * margins[at]! - top);
  return { label, confidence: 1 / sum };
}
