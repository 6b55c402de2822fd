import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { sources } from "../../db/knowledge.ts";
import { announceChange } from "../../domain/conversations/inbox/announce-change.ts";
import type { Deps } from "../../domain/deps.ts";
import { extractedKey } from "../../domain/knowledge/catalogue/extracted-document.ts";
import { removeFromIndex } from "../../domain/knowledge/index/remove-from-index.ts";
import type { JobOutcome } from "./job-outcome.ts";

/**
 * One `clean` job: removes the chunks, vectors, text and bytes of a deleted source. It waits while a worker holds the
 * source's lease, because that worker could still write; the worker releases its lease when it finds the tombstone.
 */
export async function cleanSource(ctx: Deps, sourceId: number): Promise<JobOutcome> {
  const [source] = await ctx.db
    .select()
    .from(sources)
    .where(and(eq(sources.id, sourceId), isNotNull(sources.deletedAt), isNull(sources.cleanedAt)));
  if (source === undefined) return { done: true };
  const now = ctx.clock();
  if (source.leaseUntil !== null && source.leaseUntil > now) {
    return { done: false, retryInSeconds: Math.ceil((source.leaseUntil - now) / 1000) };
  }
  await removeFromIndex(ctx, { knowledgeBaseId: source.knowledgeBaseId, sourceId });
  const generations = Array.from({ length: source.generation + source.attempts }, (_, index) => index + 1);
  await ctx.files.remove([source.fileKey, ...generations.map((generation) => extractedKey(source, generation))]);
  await ctx.db.update(sources).set({ cleanedAt: ctx.clock() }).where(eq(sources.id, sourceId));
  announceChange(ctx, source.accountId, { resource: "sources", assistantId: source.assistantId });
  return { done: true };
}
