import type { Vocabulary } from "./vector-of.ts";

/** What happens when a message has an intent. */
export type IntentAction =
  | { type: "none" }
  | { type: "handoff" }
  | { type: "answer"; text: string }
  | { type: "tool"; plugin: string; tool: string };

export interface Intent {
  name: string;
  action: IntentAction;
}

/** How margins become a confidence, and the confidence that is needed. */
export interface Calibration {
  /** Factor of the margins: an inverse temperature. */
  sharpness: number;
  /** The logit of "none of the intents". */
  noneLogit: number;
  /** A message is labelled only with at least this confidence, 0..1. */
  bound: number;
  /** What an intent does is done only with at least this confidence, 0..1; models of before have none, and `bound` counts. */
  actionBound?: number;
}

/** A linear classifier of messages. A label's margin is its bias and the sum over features of value × weight × scale. */
export interface IntentModel extends Calibration {
  intents: Intent[];
  vocabulary: Vocabulary;
  /** One row a feature, one column an intent. */
  weights: Int8Array;
  /** What a weight of 1 stands for, by intent. */
  scales: Float32Array;
  biases: Float32Array;
}
