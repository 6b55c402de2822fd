import type { Filter } from "./source-filters.tsx";

/** What of each assistant's sources was shown last, so that a way back from a source leads there. */
export const listViews = new Map<number, { filter: Filter; offset: number }>();
