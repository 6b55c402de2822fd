import type { Deps } from "../../deps.ts";
import type { GenerationState } from "./index-types.ts";
import { removeVectors } from "./remove-vectors.ts";

export interface PublishGenerationInput {
  knowledgeBaseId: number;
  sourceId: number;
  generation: number;
  /** How many chunks it has; what was staged beyond that is dropped. Omit to publish all that was staged. */
  chunks?: number;
}

/**
 * Makes a staged generation the one that answers, in one step; the older one is never found again. Gives what became of
 * the generation (`superseded` or `removed` when it came too late) and how many chunks of the source answer now.
 * Throws `dependency_failed`.
 */
export async function publishGeneration(
  ctx: Pick<Deps, "indexes" | "vectors">,
  { knowledgeBaseId, sourceId, generation, chunks }: PublishGenerationInput,
): Promise<{ chunks: number; state: GenerationState }> {
  const published = await ctx.indexes.of(knowledgeBaseId).publish(sourceId, generation, chunks);
  // Vectors of dead generations are never shown: when removing them fails, the next publication or removal does it.
  await removeVectors(ctx, { knowledgeBaseId, sourceId, generations: published.retired }).catch((error) => {
    console.error("vectors of an older generation stay for now", { sourceId, error });
  });
  return { chunks: published.chunks, state: published.state };
}
