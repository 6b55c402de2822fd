import type { VisitResult } from "../analytics/visit-rules.ts";

/** Counts of conversations, and the sum of their messages. */
export interface FigureSums {
  conversations: number;
  messages: number;
  results: Record<VisitResult, number>;
  /** Conversations with a good, or a bad, rating. */
  good: number;
  bad: number;
  /** Conversations that may still go on. */
  open: number;
}

export function noSums(): FigureSums {
  return {
    ...{ conversations: 0, messages: 0, good: 0, bad: 0, open: 0 },
    results: { bot: 0, person: 0, missed: 0, unanswered: 0 },
  };
}

/** Adds a row of the database to sums. */
export function addTo(sums: FigureSums, row: Omit<FigureSums, "results"> & Record<VisitResult, number>): void {
  sums.conversations += row.conversations;
  sums.messages += row.messages;
  sums.good += row.good;
  sums.bad += row.bad;
  sums.open += row.open;
  for (const result of ["bot", "person", "missed", "unanswered"] as const) sums.results[result] += row[result];
}
