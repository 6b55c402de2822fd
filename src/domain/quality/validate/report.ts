import type { GoldenProblem } from "../golden/check-golden-question.ts";
import type { Difference } from "./find-contradictions.ts";
import type { Staleness } from "./find-stale.ts";

/** A span of a source for review: UTF-16 offsets in its text. */
export interface Excerpt {
  sourceId: number;
  title: string;
  page: number | null;
  start: number;
  end: number;
  text: string;
}

export type Emptiness = "failed" | "no_text" | "hardly_any_text";

/**
 * The findings of a validation of an assistant's knowledge. Lists are truncated; `totals` are not. Times are
 * milliseconds.
 */
export interface ValidationReport {
  assistantId: number;
  checkedAt: number;
  milliseconds: number;
  sources: number;
  passages: number;
  /** There were more passages than the validation reads. */
  isPartial: boolean;
  totals: { duplicates: number; contradictions: number; stale: number; empty: number; golden: number };
  duplicates: { likeness: number; excerpts: Excerpt[] }[];
  contradictions: { difference: Difference; likeness: number; excerpts: [Excerpt, Excerpt] }[];
  stale: { sourceId: number; title: string; reasons: Staleness[] }[];
  empty: { sourceId: number; title: string; reason: Emptiness; message: string | null }[];
  golden: { id: number; question: string; problem: GoldenProblem; foundSourceIds: number[] }[];
  goldenChecked: number;
}
