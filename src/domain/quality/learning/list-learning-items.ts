import { and, count, desc, eq } from "drizzle-orm";
import { learningItems } from "../../../db/learning.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import type { LearningItem, LearningStatus } from "./types.ts";

export interface ListLearningItems {
  accountId: number;
  assistantId: number;
  /** Undefined: items in every status. */
  status?: LearningStatus | undefined;
  limit: number;
  offset: number;
}

/** The learning items of an assistant, the newest first, and their number. Throws `not_found`. */
export async function listLearningItems(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId, status, limit, offset }: ListLearningItems,
): Promise<{ items: LearningItem[]; total: number }> {
  await readAssistant(ctx, accountId, assistantId);
  const inStatus = status === undefined ? undefined : eq(learningItems.status, status);
  const wanted = and(eq(learningItems.assistantId, assistantId), inStatus);
  const [items, [counted]] = await ctx.db.batch([
    ctx.db.select().from(learningItems).where(wanted).orderBy(desc(learningItems.id)).limit(limit).offset(offset),
    ctx.db
      .select({ total: count().as("total") })
      .from(learningItems)
      .where(wanted),
  ]);
  return { items, total: counted?.total ?? 0 };
}
