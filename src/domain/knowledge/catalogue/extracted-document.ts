/** A block of the text: UTF-16 offsets, `end` exclusive. Blocks do not overlap and are in order. */
export interface Block {
  kind: "heading" | "paragraph" | "table" | "list" | "code";
  /** Of a heading; 1 is the outermost. */
  level?: number;
  start: number;
  end: number;
  /** The page on which it starts, from 1; null for formats without pages. */
  page: number | null;
}

/** The text of a page: UTF-16 offsets, `end` exclusive. A page without text has no entry. */
export interface PageSpan {
  page: number;
  start: number;
  end: number;
}

/** The result of an extractor, stored in R2: offsets of chunks and citations refer to `text`. */
export interface ExtractedDocument {
  /** The document's own title, if it has one. */
  title: string | null;
  text: string;
  blocks: Block[];
  pages: PageSpan[];
}

/** The key of the extracted text of one generation of a source. */
export function extractedKey(source: { accountId: number; id: number }, generation: number): string {
  return `accounts/${source.accountId}/sources/${source.id}/${generation}.json`;
}
