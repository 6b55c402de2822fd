import type { Deps } from "../../deps.ts";
import { removeVectors } from "./remove-vectors.ts";

/**
 * Hides a source from search at once and for good, and removes its vectors; its chunks are cleaned away soon after.
 * May be repeated, also after a part of it failed. Throws `dependency_failed`.
 */
export async function removeFromIndex(
  ctx: Pick<Deps, "indexes" | "vectors">,
  { knowledgeBaseId, sourceId }: { knowledgeBaseId: number; sourceId: number },
): Promise<void> {
  const generations = await ctx.indexes.of(knowledgeBaseId).remove(sourceId);
  await removeVectors(ctx, { knowledgeBaseId, sourceId, generations });
}
