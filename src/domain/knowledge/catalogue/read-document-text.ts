import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { type Block, type ExtractedDocument, extractedKey, type PageSpan } from "./extracted-document.ts";
import { readDocument } from "./read-document.ts";
import type { Source } from "./source.ts";

/**
 * The text of a document as it was indexed, the offsets of its pages (empty for formats without pages) and its blocks.
 * Throws `not_found`, and `conflict` (`status`) while there is no text yet or processing failed.
 */
export async function readDocumentText(
  ctx: Deps,
  { accountId, sourceId }: { accountId: number; sourceId: number },
): Promise<{ source: Source; text: string; pages: PageSpan[]; blocks: Block[] }> {
  const source = await readDocument(ctx, { accountId, sourceId });
  if (source.generation === 0) {
    throw new DomainError("conflict", source.errorMessage ?? "The document has not been processed yet.", {
      status: source.status,
    });
  }
  const stored = await ctx.files.readText(extractedKey(source, source.generation));
  if (stored === null && source.status !== "completed") {
    throw new DomainError("conflict", "The document is being processed again.", { status: source.status });
  }
  if (stored === null) throw new Error(`source ${sourceId} has no text for generation ${source.generation}`);
  const { text, pages, blocks } = JSON.parse(stored) as ExtractedDocument;
  return { source, text, pages, blocks };
}
