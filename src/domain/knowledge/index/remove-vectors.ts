import type { Deps } from "../../deps.ts";
import { chunkId } from "./chunk-id.ts";
import type { GenerationExtent } from "./index-types.ts";

/** Removes the vectors of dead generations, where vectors are bound, and records it in the index. */
export async function removeVectors(
  ctx: Pick<Deps, "indexes" | "vectors">,
  input: { knowledgeBaseId: number; sourceId: number; generations: GenerationExtent[] },
): Promise<void> {
  const { knowledgeBaseId, sourceId, generations } = input;
  if (ctx.vectors === null || generations.length === 0) return;
  for (const { generation, chunks } of generations) {
    await ctx.vectors.remove(Array.from({ length: chunks }, (_, ordinal) => chunkId(sourceId, generation, ordinal)));
  }
  await ctx.indexes.of(knowledgeBaseId).forgetVectors(
    sourceId,
    generations.map(({ generation }) => generation),
  );
}
