import { and, eq, isNull } from "drizzle-orm";
import { knowledgeBases, sharedKnowledgeBases, sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { readBase } from "./read-base.ts";

/**
 * Deletes a knowledge base with its sources: no assistant answers from them any more, and the watchdog cleans up later. Throws
 * `not_found`.
 */
export async function deleteBase(ctx: Deps, accountId: number, id: number): Promise<void> {
  await readBase(ctx, accountId, id);
  const deletedAt = ctx.clock();
  await ctx.db.batch([
    ctx.db.update(knowledgeBases).set({ deletedAt }).where(eq(knowledgeBases.id, id)),
    ctx.db.delete(sharedKnowledgeBases).where(eq(sharedKnowledgeBases.knowledgeBaseId, id)),
    ctx.db
      .update(sources)
      .set({ deletedAt, updatedAt: deletedAt })
      .where(and(eq(sources.knowledgeBaseId, id), isNull(sources.deletedAt))),
  ]);
}
