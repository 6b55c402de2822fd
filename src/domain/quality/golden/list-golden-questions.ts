import { and, count, eq } from "drizzle-orm";
import { goldenQuestions } from "../../../db/knowledge-quality.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import type { GoldenQuestion } from "./golden-question.ts";

/** An assistant's golden questions, oldest first, and the total number. Throws `not_found`. */
export async function listGoldenQuestions(
  ctx: Pick<Deps, "db">,
  input: { accountId: number; assistantId: number; limit: number; offset: number },
): Promise<{ questions: GoldenQuestion[]; total: number }> {
  const { accountId, assistantId, limit, offset } = input;
  await readAssistant(ctx, accountId, assistantId);
  const own = and(eq(goldenQuestions.assistantId, assistantId), eq(goldenQuestions.accountId, accountId));
  const [questions, [counted]] = await ctx.db.batch([
    ctx.db.select().from(goldenQuestions).where(own).orderBy(goldenQuestions.id).limit(limit).offset(offset),
    ctx.db.select({ total: count() }).from(goldenQuestions).where(own),
  ]);
  return { questions, total: counted?.total ?? 0 };
}
