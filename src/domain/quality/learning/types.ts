import type { learningItems } from "../../../db/learning.ts";

type Row = typeof learningItems.$inferSelect;

/** A question that an assistant may learn to answer, with where it comes from. Times are milliseconds. */
export type LearningItem = Omit<Row, "questionKey" | "replacedAnswer" | "applyingAt">;
export type LearningOrigin = Row["origin"];
export type LearningStatus = Row["status"];
export type PersonalData = Row["flags"][number];

export const learningStatuses = [
  "pending",
  "approved",
  "rejected",
  "applied",
  "undone",
] as const satisfies LearningStatus[];
