import { and, asc, eq } from "drizzle-orm";
import { goldenQuestions } from "../../../db/knowledge-quality.ts";
import type { Deps } from "../../deps.ts";
import { MAX_QUESTIONS } from "./evaluation-limits.ts";
import type { GoldenQuestion } from "./types.ts";

/** The stored golden questions of an assistant, the oldest first. */
export async function storedQuestions(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<GoldenQuestion[]> {
  const rows = await ctx.db
    .select()
    .from(goldenQuestions)
    .where(and(eq(goldenQuestions.accountId, accountId), eq(goldenQuestions.assistantId, assistantId)))
    .orderBy(asc(goldenQuestions.id))
    .limit(MAX_QUESTIONS);
  return rows.map(({ question, expectedSourceId, expectedAnswer, mustAbstain }) => ({
    ...{ question, history: [], expectedSourceId, expectedSource: null, expectedAnswer, mustAbstain },
  }));
}
