import type { Projected } from "../../domain/conversations/dialog/read-projected.ts";
import type { LoggedEntry } from "./projection-store.ts";
import { projectionCheckMs, projectionGraceMs } from "./rules.ts";

/** Longest time between two attempts to send an entry, milliseconds. */
const longestRetryMs = 3_600_000;

export interface ProjectionPlan {
  /** The seq up to which everything is projected; null when all examined entries are. */
  confirmedSeq: number | null;
  /** Entries to send again, oldest first. */
  resend: number[];
  /** When to check again, from now; null when nothing is missing. */
  checkAfterMs: number | null;
}

/**
 * Compares log entries, in order, with those in the catalogue. An entry younger than `projectionGraceMs` may still be in the
 * queue. `failures` is the number of earlier checks in a row that had to resend something; each one doubles the wait.
 */
export function planProjection(
  entries: LoggedEntry[],
  projected: Projected,
  now: number,
  failures: number,
): ProjectionPlan {
  const missing = entries.filter(({ seq }) => !projected.seqs.has(seq));
  const [first] = missing;
  if (first === undefined) return { confirmedSeq: null, resend: [], checkAfterMs: null };
  const resend = missing.filter(({ createdAt }) => now - createdAt >= projectionGraceMs).map(({ seq }) => seq);
  const wait = resend.length === 0 ? projectionCheckMs : projectionCheckMs * 2 ** Math.min(failures, 12);
  return { confirmedSeq: first.seq - 1, resend, checkAfterMs: Math.min(longestRetryMs, wait) };
}
