import { featuresOf } from "./features-of.ts";
import type { IntentModel } from "./intent-model.ts";
import { vectorOf } from "./vector-of.ts";

/** The margin of each of a model's intents for a text, in their order; null for a text without a feature that the model knows. */
export function marginsOf(model: IntentModel, text: string): Float32Array | null {
  const { positions, values } = vectorOf(featuresOf(text), model.vocabulary);
  // The margins of a message without a known feature would be those of the most frequent intents.
  if (values.length === 0) return null;
  const { weights, scales, biases } = model;
  const count = biases.length;
  const margins = new Float32Array(count);
  positions.forEach((position, entry) => {
    const row = position * count;
    const value = values[entry]!;
    for (let label = 0; label < count; label += 1) margins[label]! += value * weights[row + label]!;
  });
  for (let label = 0; label < count; label += 1) margins[label] = margins[label]! * scales[label]! + biases[label]!;
  return margins;
}
