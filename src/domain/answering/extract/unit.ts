import type { Span } from "../span.ts";

/**
 * The smallest piece of a passage that may be quoted. Offsets are in the passage's text. `lead` is what introduces it
 * (a defined term, a question, a line ending in a colon, a table's header): it counts as context and is shown only
 * where `leadShown` says so.
 */
export interface Unit extends Span {
  kind: "sentence" | "item" | "step" | "row" | "code";
  lead: Span | null;
  /** The lead is a defined term that stands directly before the unit: the quote begins with it. */
  leadShown: boolean;
  /** Units of one list, one code sample or one paragraph share a block. */
  block: number;
}
