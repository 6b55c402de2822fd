import type { IntentAction } from "./intent-model.ts";

/** What a question was labelled as. */
export interface IntentTrace {
  /** The name of the intent; null: none, because the confidence was below the model's bound. */
  label: string | null;
  /** Of the likeliest intent, 0..1. */
  confidence: number;
  /** What was done because of it. */
  action: IntentAction["type"];
}
