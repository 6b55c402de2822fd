import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { knowledgeBases, sources } from "../../../db/knowledge.ts";
import { qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import type { Passage } from "../index/passage.ts";
import { exactAnswer } from "../qa/exact-answer.ts";
import { questionKey } from "../qa/question-key.ts";

/**
 * The knowledge bases of an assistant, its deleted sources that may still be in the index, and the Q&A pair with exactly this
 * question, if any.
 */
export async function searchScopeOf(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId, question }: { accountId: number; assistantId: number; question: string },
): Promise<{ knowledgeBaseIds: number[]; deletedSourceIds: number[]; exact: Passage | null }> {
  const [bases, deleted, [pair]] = await ctx.db.batch([
    ctx.db
      .select({ id: knowledgeBases.id })
      .from(knowledgeBases)
      .where(and(eq(knowledgeBases.accountId, accountId), eq(knowledgeBases.assistantId, assistantId))),
    ctx.db
      .select({ id: sources.id })
      .from(sources)
      .where(and(eq(sources.assistantId, assistantId), isNotNull(sources.deletedAt), isNull(sources.cleanedAt))),
    ctx.db
      .select({
        id: qaPairs.sourceId,
        knowledgeBaseId: sources.knowledgeBaseId,
        question: qaPairs.question,
        answer: qaPairs.answer,
      })
      .from(qaPairs)
      .innerJoin(sources, eq(sources.id, qaPairs.sourceId))
      .where(
        and(
          eq(qaPairs.assistantId, assistantId),
          eq(qaPairs.questionKey, questionKey(question)),
          eq(qaPairs.accountId, accountId),
        ),
      ),
  ]);
  return {
    knowledgeBaseIds: bases.map((row) => row.id),
    deletedSourceIds: deleted.map((row) => row.id),
    exact: pair === undefined ? null : exactAnswer(pair),
  };
}
