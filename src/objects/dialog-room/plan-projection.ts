import type { Projected } from "../../domain/conversations/dialog/read-projected.ts";
import type { LoggedEntry } from "./projection-store.ts";
import { checkWaitMs, projectionCheckMs, projectionGraceMs, queueGraceMs } from "./rules.ts";

/** Longest time between two attempts to send an entry, milliseconds. */
const longestRetryMs = 3_600_000;

export interface ProjectionPlan {
  /** The seq up to which everything is projected; null when all examined entries are. */
  confirmedSeq: number | null;
  /** Entries to send again, oldest first. */
  resend: number[];
  /** When to check again if something is missing or new, from now. */
  checkAfterMs: number;
}

export interface ProjectionCheck {
  now: number;
  /** When the isolate's queue started, milliseconds. */
  queueStartedAt: number;
  /** Earlier checks in a row that found everything. */
  checks: number;
}

/**
 * Compares log entries, in order, with those in the catalogue. A missing entry is sent again when it is older than the time it
 * may be in the queue: `queueGraceMs`, or `projectionGraceMs` if another isolate had to send it. So a queue that is behind does
 * not get everything twice. The next check is when the oldest missing entry reaches that age, or, if it was sent again, when it
 * is twice as old. While nothing is missing, the waits grow (`checkWaitMs`).
 */
export function planProjection(
  entries: LoggedEntry[],
  projected: Projected,
  { now, queueStartedAt, checks }: ProjectionCheck,
): ProjectionPlan {
  const missing = entries.filter(({ seq }) => !projected.seqs.has(seq));
  const [first] = missing;
  if (first === undefined) return { confirmedSeq: null, resend: [], checkAfterMs: checkWaitMs(checks + 1) };
  const dueOf = ({ createdAt }: LoggedEntry) =>
    createdAt + (createdAt < queueStartedAt ? projectionGraceMs : queueGraceMs);
  const resend = missing.filter((entry) => now >= dueOf(entry)).map(({ seq }) => seq);
  const [wait, longest] =
    resend.length > 0 ? [now - first.createdAt, longestRetryMs] : [dueOf(first) - now, queueGraceMs];
  const checkAfterMs = Math.min(longest, Math.max(projectionCheckMs, wait));
  return { confirmedSeq: first.seq - 1, resend, checkAfterMs };
}
