import type { IntentModel } from "../../../answering/intents/intent-model.ts";
import type { Weights } from "./train-weights.ts";

/** Weights as 8-bit numbers, each label with a scale of its own: a quarter of the size. The biases are kept as they are. */
export function quantise({ weights, biases }: Weights): Pick<IntentModel, "weights" | "scales" | "biases"> {
  const count = biases.length;
  const most = new Float32Array(count);
  for (let at = 0; at < weights.length; at += 1) {
    most[at % count] = Math.max(most[at % count]!, Math.abs(weights[at]!));
  }
  const scales = most.map((value) => (value || 1) / 127);
  const small = Int8Array.from(weights, (weight, at) => Math.round(weight / scales[at % count]!));
  return { weights: small, scales, biases };
}
