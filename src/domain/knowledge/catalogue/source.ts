import type { sources } from "../../../db/knowledge.ts";

/** A document as its row in the catalogue says. Times are milliseconds since the epoch. */
export type Source = typeof sources.$inferSelect;
