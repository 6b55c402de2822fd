import type { Projected } from "../../domain/conversations/dialog/read-projected.ts";
import type { LoggedEntry } from "./projection-store.ts";
import { projectionCheckMs, projectionGraceMs } from "./rules.ts";

/** Longest time between two attempts to send an entry, milliseconds. */
const longestRetryMs = 3_600_000;

export interface ProjectionPlan {
  /** Everything up to here is projected; null: everything that was looked at. */
  confirmedSeq: number | null;
  /** Entries to send again, oldest first. */
  resend: number[];
  /** When to check again, from now; null when nothing is missing. */
  checkAfterMs: number | null;
}

/**
 * Compares entries of a log, in order, with what the catalogue has of them. An entry younger than `projectionGraceMs` may
 * still be on its way. `failures` counts the checks before this one that had to send something again: each doubles the
 * wait.
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
