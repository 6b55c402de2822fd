import { splitVisits, type Visit, type VisitEntry, waitGapMs } from "./visit-rules.ts";

/** Entries of a dialog that are read at a time. A visit with more counts as several. */
export const maxEntries = 1_000;

/** How long a dialog waits for entries that have not arrived, before it is looked at again. */
const missingMs = 10 * 60_000;

/** A dialog whose visits are due. `entries`: those after `visitsSeq`, in order of seq, at most `maxEntries` numbers further. */
export interface DueDialog {
  id: number;
  visitsSeq: number;
  /** Seq and time of the last message in the catalogue. */
  lastSeq: number;
  lastMessageAt: number;
  entries: VisitEntry[];
}

export interface VisitPlan {
  visits: Visit[];
  /** The last entry of the counted visits. */
  visitsSeq: number;
  /** When to look at the dialog again; null: when it has a new message. */
  dueAt: number | null;
}

/**
 * Which visits of a dialog to count now, and what to do next. Nothing is counted while entries are missing that are less than a
 * day old, because their events may arrive in any order.
 */
export function planVisits({ visitsSeq, lastSeq, lastMessageAt, entries }: DueDialog, now: number): VisitPlan {
  const end = Math.min(lastSeq, visitsSeq + maxEntries);
  const arrived = entries.filter(({ seq }) => seq <= end).length;
  if (arrived < end - visitsSeq && now - lastMessageAt < waitGapMs) {
    return { visits: [], visitsSeq, dueAt: now + missingMs };
  }
  const { over, open } = splitVisits(entries, now);
  const isCut = end < lastSeq;
  if (open === null) return { visits: over, visitsSeq: end, dueAt: isCut ? now : null };
  if (!isCut) return { visits: over, visitsSeq: open.firstSeq - 1, dueAt: open.until + 1 };
  // The rest of the visit may be in the entries that have not been read, unless it fills all of those that have.
  return over.length === 0
    ? { visits: [open], visitsSeq: end, dueAt: now }
    : { visits: over, visitsSeq: open.firstSeq - 1, dueAt: now };
}
