/** How a conversation ends, in the order of charts and tables. */
export const resultNames = ["assistant", "person", "missed", "unanswered"] as const;
export type ResultName = (typeof resultNames)[number];
