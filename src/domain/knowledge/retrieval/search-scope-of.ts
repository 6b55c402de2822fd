import { and, desc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { knowledgeBases, sharedKnowledgeBases, sources } from "../../../db/knowledge.ts";
import { qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import type { Passage } from "../index/passage.ts";
import { exactAnswer } from "../qa/exact-answer.ts";
import { questionKey } from "../qa/question-key.ts";

export interface SearchedScope {
  accountId: number;
  assistantId: number;
  /** Only this knowledge base; undefined: all that the assistant answers from. */
  knowledgeBaseId?: number | undefined;
  question: string;
}

/**
 * The knowledge bases that an assistant answers from, its own and shared ones, their deleted sources that may still be in the
 * index, and the Q&A pair with exactly this question, if any; of several, the assistant's own.
 */
export async function searchScopeOf(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId, knowledgeBaseId, question }: SearchedScope,
): Promise<{ knowledgeBaseIds: number[]; deletedSourceIds: number[]; exact: Passage | null }> {
  const sharedIds = ctx.db
    .select({ id: sharedKnowledgeBases.knowledgeBaseId })
    .from(sharedKnowledgeBases)
    .where(eq(sharedKnowledgeBases.assistantId, assistantId));
  const searched = and(
    eq(knowledgeBases.accountId, accountId),
    isNull(knowledgeBases.deletedAt),
    or(eq(knowledgeBases.assistantId, assistantId), inArray(knowledgeBases.id, sharedIds)),
    knowledgeBaseId === undefined ? undefined : eq(knowledgeBases.id, knowledgeBaseId),
  );
  const baseIds = ctx.db.select({ id: knowledgeBases.id }).from(knowledgeBases).where(searched);
  const ownerIds = ctx.db.select({ id: knowledgeBases.assistantId }).from(knowledgeBases).where(searched);
  const [bases, deleted, [pair]] = await ctx.db.batch([
    baseIds,
    ctx.db
      .select({ id: sources.id })
      .from(sources)
      .where(and(inArray(sources.knowledgeBaseId, baseIds), isNotNull(sources.deletedAt), isNull(sources.cleanedAt))),
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
          inArray(qaPairs.assistantId, ownerIds),
          eq(qaPairs.questionKey, questionKey(question)),
          eq(qaPairs.accountId, accountId),
          inArray(sources.knowledgeBaseId, baseIds),
        ),
      )
      .orderBy(desc(sql`${qaPairs.assistantId} = ${assistantId}`), desc(qaPairs.sourceId))
      .limit(1),
  ]);
  return {
    knowledgeBaseIds: bases.map((row) => row.id),
    deletedSourceIds: deleted.map((row) => row.id),
    exact: pair === undefined ? null : exactAnswer(pair),
  };
}
