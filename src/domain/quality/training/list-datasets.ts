import { and, asc, count, eq } from "drizzle-orm";
import { trainingDatasets } from "../../../db/training.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import type { Dataset } from "./types.ts";

/** An assistant's datasets, the oldest first, and their number. Throws `not_found`. */
export async function listDatasets(
  ctx: Pick<Deps, "db">,
  input: { accountId: number; assistantId: number; limit: number; offset: number },
): Promise<{ datasets: Dataset[]; total: number }> {
  const { accountId, assistantId, limit, offset } = input;
  await readAssistant(ctx, accountId, assistantId);
  const wanted = and(eq(trainingDatasets.accountId, accountId), eq(trainingDatasets.assistantId, assistantId));
  const [rows, [counted]] = await ctx.db.batch([
    ctx.db.select().from(trainingDatasets).where(wanted).orderBy(asc(trainingDatasets.id)).limit(limit).offset(offset),
    ctx.db.select({ total: count() }).from(trainingDatasets).where(wanted),
  ]);
  return { datasets: rows as Dataset[], total: counted?.total ?? 0 };
}
