import { and, desc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { knowledgeBases, sharedKnowledgeBases, sources } from "../../../db/knowledge.ts";
import { qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";

/** How many of each are named. */
const titlesShown = 6;
const questionsShown = 4;

/**
 * What an assistant answers from, its own knowledge bases and shared ones, most cited first: the titles of documents, and questions of
 * Q&A pairs. What is not indexed yet is left out.
 */
export async function readHighlights(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<{ titles: string[]; questions: string[] }> {
  const sharedIds = ctx.db
    .select({ id: sharedKnowledgeBases.knowledgeBaseId })
    .from(sharedKnowledgeBases)
    .where(eq(sharedKnowledgeBases.assistantId, assistantId));
  const baseIds = ctx.db
    .select({ id: knowledgeBases.id })
    .from(knowledgeBases)
    .where(
      and(
        eq(knowledgeBases.accountId, accountId),
        isNull(knowledgeBases.deletedAt),
        or(eq(knowledgeBases.assistantId, assistantId), inArray(knowledgeBases.id, sharedIds)),
      ),
    );
  const isSearched = and(
    inArray(sources.knowledgeBaseId, baseIds),
    isNull(sources.deletedAt),
    eq(sources.status, "completed"),
  );
  const uses = sql<number>`(SELECT count(*) FROM source_citations WHERE source_id = ${sources.id})`;
  const [titles, questions] = await ctx.db.batch([
    ctx.db
      .select({ title: sources.title })
      .from(sources)
      .where(and(isSearched, ne(sources.kind, "qa"), ne(sources.title, "")))
      .orderBy(desc(uses), sources.id)
      .limit(titlesShown),
    ctx.db
      .select({ question: qaPairs.question })
      .from(qaPairs)
      .innerJoin(sources, eq(sources.id, qaPairs.sourceId))
      .where(isSearched)
      .orderBy(desc(uses), sources.id)
      .limit(questionsShown),
  ]);
  return {
    titles: [...new Set(titles.map(({ title }) => title))],
    questions: [...new Set(questions.map(({ question }) => question))],
  };
}
