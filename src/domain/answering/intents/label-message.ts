import type { Intent, IntentModel } from "./intent-model.ts";
import { judgeMargins } from "./judge-margins.ts";
import { marginsOf } from "./margins-of.ts";

export interface Labelled {
  /** The likeliest intent; null when its confidence is below the model's bound. */
  intent: Intent | null;
  /** The likeliest intent's, 0..1. */
  confidence: number;
}

/** Labels a message with one of a model's intents, or none. Pure, and under 2 ms with any model that can be trained. */
export function labelMessage(model: IntentModel, text: string): Labelled {
  const margins = marginsOf(model, text);
  if (margins === null) return { intent: null, confidence: 0 };
  const { label, confidence } = judgeMargins(margins, model);
  return { intent: confidence >= model.bound ? model.intents[label]! : null, confidence };
}
