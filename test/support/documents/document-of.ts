import type { ExtractedDocument } from "../../../src/domain/knowledge/catalogue/extracted-document.ts";
import { type NewBlock, textBuilder } from "../../../src/ingest/extract/text-builder.ts";

export type Part = Omit<NewBlock, "pieces"> & { text: string; page?: number };

/** A document of these blocks, one after the other. */
export function documentOf(parts: Part[]): ExtractedDocument {
  const builder = textBuilder();
  for (const { text, page, ...block } of parts) builder.add({ ...block, pieces: [{ text, page: page ?? null }] });
  return builder.finish(null);
}
