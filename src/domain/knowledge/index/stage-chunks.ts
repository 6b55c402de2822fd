import type { Deps } from "../../deps.ts";
import { analyseChunk } from "./analyse-chunk.ts";
import { chunkId } from "./chunk-id.ts";
import type { Chunk } from "./passage.ts";

/** Chunks per call to the index: with their analysis about 1 MB of the 32 MB limit of an RPC. */
const batchSize = 100;

export interface StageChunksInput {
  knowledgeBaseId: number;
  assistantId: number;
  sourceId: number;
  generation: number;
  title: string;
  /** The URL of a page of a website. */
  url?: string;
  chunks: Chunk[];
}

/**
 * Analyses and stores chunks of one generation, with their vectors where these are bound. They are not found before
 * `publishGeneration`. It may be called several times for a generation, and again for the same chunks. Returns the number of
 * stored chunks: fewer than given when the source was removed or a newer generation is live. Throws `dependency_failed`.
 */
export async function stageChunks(
  ctx: Pick<Deps, "indexes" | "embedder" | "vectors">,
  { knowledgeBaseId, chunks, ...generation }: StageChunksInput,
): Promise<{ staged: number }> {
  const index = ctx.indexes.of(knowledgeBaseId);
  for (let at = 0; at < chunks.length; at += batchSize) {
    const batch = chunks.slice(at, at + batchSize);
    const analysed = batch.map((chunk) => analyseChunk(generation.title, chunk));
    const state = await index.stage({ ...generation, chunks: analysed });
    if (state !== "staged") return { staged: at };
    await embedChunks(ctx, { knowledgeBaseId, ...generation, chunks: batch });
  }
  return { staged: chunks.length };
}

async function embedChunks(ctx: Pick<Deps, "embedder" | "vectors">, input: StageChunksInput): Promise<void> {
  if (ctx.embedder === null || ctx.vectors === null) return;
  const { sourceId, generation } = input;
  const texts = input.chunks.map((chunk) => [input.title, ...chunk.headingPath, chunk.text].join("\n"));
  const vectors = await ctx.embedder.embed(texts, "document");
  const records = input.chunks.map((chunk, index) => ({
    id: chunkId(sourceId, generation, chunk.ordinal),
    values: vectors[index] ?? [],
    sourceId,
    generation,
  }));
  await ctx.vectors.upsert(input.knowledgeBaseId, records);
}
