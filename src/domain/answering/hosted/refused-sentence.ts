/** A sentence of a hosted model that was not sent, and why. */
export interface RefusedSentence {
  text: string;
  reason: "unknown_value" | "denies_source" | "unknown_link" | "unsafe";
}
