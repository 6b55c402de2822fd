import type { Deps } from "../../domain/deps.ts";
import { extractedKey } from "../../domain/knowledge/catalogue/extracted-document.ts";
import { formatOfContentType } from "../../domain/knowledge/format/document-format.ts";
import { publishGeneration } from "../../domain/knowledge/index/publish-generation.ts";
import { stageChunks } from "../../domain/knowledge/index/stage-chunks.ts";
import { yieldToEventLoop } from "../../kit/yield-to-event-loop.ts";
import { chunkWithPauses } from "../chunk.ts";
import { extract } from "../extract/extract.ts";
import { ExtractionError } from "../extract/extraction-error.ts";
import type { OnPage } from "../extract/on-page.ts";
import { extractionBudget } from "./extraction-budget.ts";
import { type Lease, LeaseLost } from "./lease.ts";
import { scanSource } from "./scan-source.ts";

/** Chunks between two yields and lease renewals: analysing this many takes about a tenth of a second. */
const STAGE_BATCH = 50;
/** Pages between two yields: about 30 ms of work. */
const PAGES_PER_YIELD = 4;
/** Pages between two lease renewals. */
const PAGES_PER_WRITE = 16;

/**
 * Indexes a leased source: scan for viruses, extract, chunk, stage, store the text, publish, complete. Every attempt
 * writes a generation of its own, numbered above all earlier ones, so that a crashed attempt leaves nothing that a
 * later one could mix with. Throws `ExtractionError` (permanent), `LeaseLost`, or the underlying error (worth another
 * attempt).
 */
export async function ingestSource(ctx: Deps, lease: Lease): Promise<void> {
  const { source } = lease;
  const generation = source.generation + source.attempts;
  const document = await extractSource(ctx, lease);
  const chunks = await chunkWithPauses(document, yieldToEventLoop);
  await ctx.files.put(extractedKey(source, generation), JSON.stringify(document), "application/json");
  for (let at = 0; at < chunks.length; at += STAGE_BATCH) {
    const batch = chunks.slice(at, at + STAGE_BATCH);
    await lease.write({ chunksCount: at });
    await yieldToEventLoop();
    await stageChunks(ctx, {
      knowledgeBaseId: source.knowledgeBaseId,
      assistantId: source.assistantId,
      sourceId: source.id,
      generation,
      title: source.title,
      ...(source.url === null ? {} : { url: source.url }),
      chunks: batch,
    });
  }
  await lease.write({ chunksCount: chunks.length });
  const published = await publishGeneration(ctx, {
    knowledgeBaseId: source.knowledgeBaseId,
    sourceId: source.id,
    generation,
    chunks: chunks.length,
  });
  if (published.state !== "live") throw new LeaseLost(`generation ${generation} of source ${source.id}`);
  await lease.release({
    status: "completed",
    generation,
    chunksCount: published.chunks,
    attempts: 0,
    attemptsForgiven: 0,
  });
  const older = Array.from({ length: source.attempts }, (_, index) => source.generation + index);
  await ctx.files.remove(older.filter((one) => one > 0).map((one) => extractedKey(source, one)));
}

async function extractSource(ctx: Deps, lease: Lease) {
  const { source } = lease;
  const format = formatOfContentType(source.contentType);
  if (format === null) throw new Error(`no extractor reads ${source.contentType}`);
  const stored = await ctx.files.read(source.fileKey);
  if (stored === null) {
    throw new ExtractionError(
      "corrupt_file",
      "The uploaded file is missing. Delete this document and upload it again.",
    );
  }
  const bytes = new Uint8Array(stored);
  await scanSource(ctx, lease, bytes);
  const pause = extractionBudget(ctx.clock);
  const onPage: OnPage = async (done, total) => {
    if (done % PAGES_PER_YIELD === 0) await pause();
    if (done % PAGES_PER_WRITE === 0 || done === total) await lease.write({ pagesDone: done, pagesTotal: total });
  };
  return await extract(format, bytes, onPage, pause, ctx.readAsset);
}
