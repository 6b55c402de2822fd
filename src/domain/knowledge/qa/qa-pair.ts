import type { qaPairs } from "../../../db/qa.ts";
import type { Source } from "../catalogue/source.ts";

/** A question and its answer, with the status of their source. Times are milliseconds. */
export type QaPair = Pick<
  typeof qaPairs.$inferSelect,
  "assistantId" | "question" | "answer" | "tags" | "createdAt" | "updatedAt"
> & { id: number; status: Source["status"] };
