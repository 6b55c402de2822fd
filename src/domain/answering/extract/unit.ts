import type { Span } from "../../language/sentences/span.ts";

/**
 * What introduces a unit: a section's heading, a defined term, a question, a line that ends in a colon, a table's
 * header.
 */
export interface Lead extends Span {
  kind: "heading" | "term" | "question" | "intro" | "header";
}

/** The smallest piece of a passage that may be quoted. Offsets are in the passage's text. */
export interface Unit extends Span {
  kind: "sentence" | "item" | "step" | "row" | "code";
  /** Counts as context when the unit is scored. */
  lead: Lead | null;
  /** The lead is a term directly before the unit: the quote begins with it. */
  leadShown: boolean;
  /** Units of one list, one code sample or one paragraph share a block. */
  block: number;
}
