/** What an assistant knows of the person who asks, as it is given to a hosted model: data, never instructions. */
export interface Known {
  variables: Record<string, unknown>;
  /** Those that were named last first. */
  entities: { type: string; value: string }[];
  /** The heaviest first. */
  topics: string[];
}

/** What a turn took from its conversation and from what is known of the person. */
export interface ContextTrace {
  /** The question with what its references mean; absent when nothing was put in. */
  resolvedQuestion?: string;
  /** The references that were understood. */
  references?: { text: string; antecedent: string; confidence: number }[];
  /** What a hosted model was given, by name. */
  given?: { variables: string[]; entities: string[]; topics: string[] };
}
