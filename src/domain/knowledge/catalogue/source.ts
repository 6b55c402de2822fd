import type { sources } from "../../../db/knowledge.ts";

/** A row of `sources`. Times are milliseconds since the epoch. */
export type Source = typeof sources.$inferSelect;
