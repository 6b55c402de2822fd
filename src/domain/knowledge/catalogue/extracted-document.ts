/** A stretch of the text that is one thing: UTF-16 offsets, `end` exclusive. Blocks do not overlap and are in order. */
export interface Block {
  kind: "heading" | "paragraph" | "table" | "list" | "code";
  /** Of a heading, 1 the outermost. */
  level?: number;
  start: number;
  end: number;
  /** The page it starts on, from 1; null for formats without pages. */
  page: number | null;
}

/** Where a page's text stands: UTF-16 offsets, `end` exclusive. A page without text has no entry. */
export interface PageSpan {
  page: number;
  start: number;
  end: number;
}

/** What an extractor makes of a file, and what is kept in R2: offsets of chunks and citations point into `text`. */
export interface ExtractedDocument {
  /** The document's own title where it has one. */
  title: string | null;
  text: string;
  blocks: Block[];
  pages: PageSpan[];
}

/** Where the text of one generation of a source is kept. */
export function extractedKey(source: { accountId: number; id: number }, generation: number): string {
  return `accounts/${source.accountId}/sources/${source.id}/${generation}.json`;
}
