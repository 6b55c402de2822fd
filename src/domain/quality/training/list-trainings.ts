import { and, count, desc, eq } from "drizzle-orm";
import { trainingSessions } from "../../../db/training.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { trainingColumns } from "./training-columns.ts";
import type { Training } from "./types.ts";

/** An assistant's training sessions, the newest first, and their number. Throws `not_found`. */
export async function listTrainings(
  ctx: Pick<Deps, "db">,
  input: { accountId: number; assistantId: number; limit: number; offset: number },
): Promise<{ trainings: Training[]; total: number }> {
  const { accountId, assistantId, limit, offset } = input;
  await readAssistant(ctx, accountId, assistantId);
  const wanted = and(eq(trainingSessions.accountId, accountId), eq(trainingSessions.assistantId, assistantId));
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
