import type { Deps } from "../../deps.ts";
import { removeVectors } from "./remove-vectors.ts";

/**
 * Hides a source from search immediately and permanently, and removes its vectors. Its chunks are deleted soon after. It may
 * be repeated, also after a partial failure. Throws `dependency_failed`.
 */
export async function removeFromIndex(
  ctx: Pick<Deps, "indexes" | "vectors">,
  { knowledgeBaseId, sourceId }: { knowledgeBaseId: number; sourceId: number },
): Promise<void> {
  const generations = await ctx.indexes.of(knowledgeBaseId).remove(sourceId);
  await removeVectors(ctx, { knowledgeBaseId, sourceId, generations });
}
