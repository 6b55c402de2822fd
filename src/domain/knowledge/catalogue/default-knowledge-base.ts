import { and, eq, isNull, sql } from "drizzle-orm";
import { knowledgeBases } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";

/**
 * The id of the knowledge base for an assistant's documents: its oldest, created on first use. One statement creates
 * it, so two concurrent first uploads create one.
 */
export async function defaultKnowledgeBase(
  ctx: Deps,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<number> {
  await ctx.db.run(sql`
    INSERT INTO knowledge_bases (account_id, assistant_id, name, created_at)
    SELECT ${accountId}, ${assistantId}, 'Documents', ${ctx.clock()}
    WHERE NOT EXISTS (
      SELECT 1 FROM knowledge_bases
      WHERE account_id = ${accountId} AND assistant_id = ${assistantId} AND deleted_at IS NULL
    )`);
  const [base] = await ctx.db
    .select({ id: knowledgeBases.id })
    .from(knowledgeBases)
    .where(
      and(
        eq(knowledgeBases.accountId, accountId),
        eq(knowledgeBases.assistantId, assistantId),
        isNull(knowledgeBases.deletedAt),
      ),
    )
    .orderBy(knowledgeBases.id)
    .limit(1);
  if (base === undefined) throw new Error(`assistant ${assistantId} has no knowledge base after making one`);
  return base.id;
}
