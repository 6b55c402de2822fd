import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { knowledgeBases, sources } from "../../db/knowledge.ts";
import type { Deps } from "../deps.ts";

/** Which knowledge bases an assistant answers from, and which of its sources are deleted but perhaps not yet gone. */
export async function searchScopeOf(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<{ knowledgeBaseIds: number[]; deletedSourceIds: number[] }> {
  const [bases, deleted] = await ctx.db.batch([
    ctx.db
      .select({ id: knowledgeBases.id })
      .from(knowledgeBases)
      .where(and(eq(knowledgeBases.accountId, accountId), eq(knowledgeBases.assistantId, assistantId))),
    ctx.db
      .select({ id: sources.id })
      .from(sources)
      .where(and(eq(sources.assistantId, assistantId), isNotNull(sources.deletedAt), isNull(sources.cleanedAt))),
  ]);
  return { knowledgeBaseIds: bases.map((row) => row.id), deletedSourceIds: deleted.map((row) => row.id) };
}
