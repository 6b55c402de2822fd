import { and, count, desc, eq, sql } from "drizzle-orm";
import { trainingSessions } from "../../../db/training.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { trainingColumns } from "./training-columns.ts";
import type { Training } from "./types.ts";

/** An assistant's training sessions, the newest first, and their number; `isLive`: those that are live, or not. Throws `not_found`. */
export async function listTrainings(
  ctx: Pick<Deps, "db">,
  input: { accountId: number; assistantId: number; limit: number; offset: number; isLive?: boolean | undefined },
): Promise<{ trainings: Training[]; total: number }> {
  const { accountId, assistantId, limit, offset, isLive } = input;
  await readAssistant(ctx, accountId, assistantId);
  const ofAssistant = and(eq(trainingSessions.accountId, accountId), eq(trainingSessions.assistantId, assistantId));
  const live = sql`${trainingColumns().isLive} = ${Number(isLive)}`;
  const wanted = isLive === undefined ? ofAssistant : and(ofAssistant, live);
  const [rows, [counted]] = await ctx.db.batch([
    ctx.db
      .select(trainingColumns())
      .from(trainingSessions)
      .where(wanted)
      .orderBy(desc(trainingSessions.id))
      .limit(limit)
      .offset(offset),
    ctx.db.select({ total: count() }).from(trainingSessions).where(wanted),
  ]);
  return { trainings: rows as Training[], total: counted?.total ?? 0 };
}
