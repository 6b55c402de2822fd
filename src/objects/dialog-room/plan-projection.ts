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
 * not get everything twice. Each check in a row doubles the wait.
 */
export function planProjection(
  entries: LoggedEntry[],
  projected: Projected,
  { now, queueStartedAt, checks, failures }: ProjectionCheck,
): ProjectionPlan {
  const missing = entries.filter(({ seq }) => !projected.seqs.has(seq));
  const [first] = missing;
  const graceOf = (createdAt: number) => (createdAt < queueStartedAt ? projectionGraceMs : queueGraceMs);
  const resend = missing.filter(({ createdAt }) => now - createdAt >= graceOf(createdAt)).map(({ seq }) => seq);
  const isRepeated = resend.length > 0;
  const doubled = projectionCheckMs * 2 ** Math.min(isRepeated ? failures : checks, 12);
  return {
    confirmedSeq: first === undefined ? null : first.seq - 1,
    resend,
    checkAfterMs: Math.min(isRepeated ? longestRetryMs : longestCheckMs, doubled),
  };
}
