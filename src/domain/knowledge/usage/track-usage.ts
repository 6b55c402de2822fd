import { sql } from "drizzle-orm";
import { trackedUsage } from "../../../db/knowledge-quality.ts";
import type { Deps } from "../../deps.ts";
import { readDocument } from "../catalogue/read-document.ts";
import { type KnowledgeEntry, listKnowledge } from "../confirmed/list-knowledge.ts";

/**
 * Counts uses of a source that a client reports; citations in our own answers are counted separately. Throws
 * `not_found`.
 */
export async function trackUsage(
  ctx: Deps,
  { accountId, sourceId, uses }: { accountId: number; sourceId: number; uses: number },
): Promise<KnowledgeEntry> {
  const source = await readDocument(ctx, { accountId, sourceId });
  const lastUsedAt = ctx.clock();
  await ctx.db
    .insert(trackedUsage)
    .values({ sourceId, accountId, uses, lastUsedAt })
    .onConflictDoUpdate({
      target: trackedUsage.sourceId,
      set: { uses: sql`${trackedUsage.uses} + excluded.uses`, lastUsedAt },
    });
  const { entries } = await listKnowledge(ctx, { accountId, ids: [source.id], limit: 1, offset: 0 });
  if (entries[0] === undefined) throw new Error(`source ${sourceId} is not listed`);
  return entries[0];
}
