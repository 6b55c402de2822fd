import type { Block, ExtractedDocument, PageSpan } from "../../domain/knowledge/catalogue/extracted-document.ts";
import { MAX_TEXT_LENGTH } from "../limits.ts";
import { tooMuchText } from "./extraction-error.ts";

export interface NewBlock {
  kind: Block["kind"];
  level?: number;
  /** The text, cut where a new page starts; `page` is null for formats without pages. */
  pieces: { text: string; page: number | null }[];
}

export interface TextBuilder {
  add(block: NewBlock): void;
  finish(title: string | null): ExtractedDocument;
}

const BETWEEN_BLOCKS = "\n\n";

/**
 * Joins blocks into one text and records the position of each block and each page. `add` throws `ExtractionError`
 * `too_much_text` when the text exceeds the limit of a document.
 */
export function textBuilder(): TextBuilder {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const pages: PageSpan[] = [];
  let length = 0;

  function append(text: string): void {
    parts.push(text);
    length += text.length;
    if (length > MAX_TEXT_LENGTH) throw tooMuchText();
  }

  return {
    add({ kind, level, pieces }) {
      if (pieces.every((piece) => piece.text.trim() === "")) return;
      if (length > 0) append(BETWEEN_BLOCKS);
      const start = length;
      for (const { text, page } of pieces) {
        if (page !== null && pages.at(-1)?.page !== page) pages.push({ page, start: length, end: length });
        append(text);
        const span = pages.at(-1);
        if (span !== undefined) span.end = length;
      }
      const block: Block = { kind, start, end: length, page: pieces[0]?.page ?? null };
      if (level !== undefined) block.level = level;
      blocks.push(block);
    },
    finish: (title) => ({ title: title?.trim() || null, text: parts.join(""), blocks, pages }),
  };
}
