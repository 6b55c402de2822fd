import type { Projected } from "../../domain/conversations/dialog/read-projected.ts";
import type { LoggedEntry } from "./projection-store.ts";
import { longestCheckMs, projectionCheckMs, projectionGraceMs, queueGraceMs } from "./rules.ts";

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
  /** Earlier checks in a row. */
  checks: number;
  /** Earlier checks in a row that had to send something again. */
  failures: number;
}

/**
 * Compares log entries, in order, with those in the catalogue. A missing entry is sent again when it is older than the time it
 * may be in the queue: `queueGraceMs`, or `projectionGraceMs` if another isolate had to send it. So a queue that is behind does
 * not get everything twice. The next check is when the oldest missing entry reaches that age. While nothing is missing, each
 * wait is four times as long as the one before; while something has to be sent again, twice as long.
 */
export function planProjection(
  entries: LoggedEntry[],
  projected: Projected,
  { now, queueStartedAt, checks, failures }: ProjectionCheck,
): ProjectionPlan {
  const missing = entries.filter(({ seq }) => !projected.seqs.has(seq));
  const [first] = missing;
  if (first === undefined) {
    return { confirmedSeq: null, resend: [], checkAfterMs: growing(projectionCheckMs, 4, checks, longestCheckMs) };
  }
  const dueOf = ({ createdAt }: LoggedEntry) =>
    createdAt + (createdAt < queueStartedAt ? projectionGraceMs : queueGraceMs);
  const resend = missing.filter((entry) => now >= dueOf(entry)).map(({ seq }) => seq);
  const checkAfterMs =
    resend.length > 0
      ? growing(projectionCheckMs, 2, failures, longestRetryMs)
      : Math.max(projectionCheckMs, dueOf(first) - now);
  return { confirmedSeq: first.seq - 1, resend, checkAfterMs };
}

function growing(first: number, factor: number, times: number, longest: number): number {
  return Math.min(longest, first * factor ** Math.min(times, 12));
}
