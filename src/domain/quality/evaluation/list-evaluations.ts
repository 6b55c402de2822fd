import { and, count, desc, eq } from "drizzle-orm";
import { evaluations } from "../../../db/evaluations.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import type { Evaluation } from "./types.ts";

/** An assistant's evaluations, the newest first, and the total number. Throws `not_found`. */
export async function listEvaluations(
  ctx: Pick<Deps, "db">,
  input: { accountId: number; assistantId: number; limit: number; offset: number },
): Promise<{ evaluations: Evaluation[]; total: number }> {
  const { accountId, assistantId, limit, offset } = input;
  await readAssistant(ctx, accountId, assistantId);
  const wanted = and(eq(evaluations.accountId, accountId), eq(evaluations.assistantId, assistantId));
  const [rows, [counted]] = await ctx.db.batch([
    ctx.db.select().from(evaluations).where(wanted).orderBy(desc(evaluations.id)).limit(limit).offset(offset),
    ctx.db.select({ total: count() }).from(evaluations).where(wanted),
  ]);
  return { evaluations: rows as Evaluation[], total: counted?.total ?? 0 };
}
