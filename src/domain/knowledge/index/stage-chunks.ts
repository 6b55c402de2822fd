import type { Deps } from "../../deps.ts";
import { analyseChunk } from "./analyse-chunk.ts";
import { chunkId } from "./chunk-id.ts";
import type { Chunk } from "./passage.ts";

/** Chunks a call to the index: with their analysis about 1 MB, of the 32 MB an RPC may carry. */
const batchSize = 100;

export interface StageChunksInput {
  knowledgeBaseId: number;
  assistantId: number;
  sourceId: number;
  generation: number;
  title: string;
  /** Where a page of a website stands. */
  url?: string;
  chunks: Chunk[];
}

/**
 * Analyses chunks of one generation and stores them, with their vectors where those are bound. Nobody finds them before
 * `publishGeneration`. May be called several times for a generation, and again for the same chunks. Gives how many were
 * stored: fewer than asked when the source is gone or a newer generation answers already. Throws `dependency_failed`.
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
