import type { Deps } from "../../deps.ts";
import type { GenerationState } from "./index-types.ts";
import { removeVectors } from "./remove-vectors.ts";

export interface PublishGenerationInput {
  knowledgeBaseId: number;
  sourceId: number;
  generation: number;
  /** Number of chunks; chunks staged beyond it are dropped. Omit to publish all staged chunks. */
  chunks?: number;
}

/**
 * Makes a staged generation live in one step; older generations are never found again. Returns the state of the generation
 * (`superseded` or `removed` when it is too late) and the number of live chunks of the source. Throws `dependency_failed`.
 */
export async function publishGeneration(
  ctx: Pick<Deps, "indexes" | "vectors">,
  { knowledgeBaseId, sourceId, generation, chunks }: PublishGenerationInput,
): Promise<{ chunks: number; state: GenerationState }> {
  const published = await ctx.indexes.of(knowledgeBaseId).publish(sourceId, generation, chunks);
  // Vectors of dead generations are never shown. When removing them fails, the next publication or removal does it.
  await removeVectors(ctx, { knowledgeBaseId, sourceId, generations: published.retired }).catch((error) => {
    console.error("vectors of an older generation not removed; the next publication removes them", { sourceId, error });
  });
  return { chunks: published.chunks, state: published.state };
}
