import type { Intent, IntentModel } from "./intent-model.ts";
import { judgeMargins } from "./judge-margins.ts";
import { marginsOf } from "./margins-of.ts";

export interface RankedIntent {
  intent: Intent;
  /** 0..1; those of all intents and of "none of them" add up to 1. */
  confidence: number;
}

/** The `count` likeliest intents of a message, the likeliest first; none for a text without a feature that the model knows. */
export function rankIntents(model: IntentModel, text: string, count: number): RankedIntent[] {
  const margins = marginsOf(model, text);
  if (margins === null) return [];
  const { label, confidence } = judgeMargins(margins, model);
  const top = margins[label]!;
  return model.intents
    .map((intent, at) => ({ intent, confidence: confidence * Math.exp(model.sharpness * (margins[at]! - top)) }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, count);
}
