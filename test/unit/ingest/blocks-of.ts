import type { ExtractedDocument } from "../../../src/domain/knowledge/catalogue/extracted-document.ts";

/** A document's blocks as `kind level: text`, with ` @page` where they have one. */
export function blocksOf(document: ExtractedDocument): string[] {
  return document.blocks.map(({ kind, level, start, end, page }) => {
    const name = level === undefined ? kind : `${kind} ${level}`;
    return `${name}: ${document.text.slice(start, end)}${page === null ? "" : ` @${page}`}`;
  });
}

/** For extractors that tell of progress, where nobody listens. */
export const silent = async (): Promise<void> => {};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What an extraction failed of, or "read". */
export function failureOf(extraction: Promise<unknown>): Promise<string> {
  return extraction.then(
    () => "read",
    (error) => {
      if (error?.name !== "ExtractionError") throw error;
      return error.failure;
    },
  );
}
