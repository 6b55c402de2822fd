import type { Triage } from "./types.ts";

/** The triage of a dialog that nobody has sorted. */
export const noTriage: Triage = { labels: [], variables: {}, priority: null, snoozedUntil: null, team: null };
