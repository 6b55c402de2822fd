import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { decodeOrThrow } from "../text/extract-text.ts";
import { textBuilder } from "../text-builder.ts";
import { contentBlocks } from "./content-blocks.ts";

/**
 * An HTML page: its main content with headings, lists, tables and code. Scripts, styles, navigation, footer, cookie
 * notices and lists of links are dropped. Needs workerd's HTMLRewriter. Throws `ExtractionError` `wrong_encoding`.
 */
export async function extractHtml(bytes: Uint8Array): Promise<ExtractedDocument> {
  const { title, blocks } = await contentBlocks(decodeHtml(bytes));
  const builder = textBuilder();
  for (const { kind, level, text } of blocks) {
    builder.add({ kind, ...(level === null ? {} : { level }), pieces: [{ text, page: null }] });
  }
  return builder.finish(title);
}

/** A `<meta charset>` applies when there is no byte-order mark and the bytes are not UTF-8 (HTML, section 13.2.3.2). */
function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const hasMark = head.startsWith("\xef\xbb\xbf");
  const declared = /<meta[^<>]{0,200}charset\s*=\s*(?:["']\s*)?([\w-]{1,40})/i.exec(head)?.[1];
  if (hasMark || declared === undefined || /^utf-?(8|16)/i.test(declared)) return decodeOrThrow(bytes);
  try {
    return new TextDecoder(declared, { fatal: false, ignoreBOM: false }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return decodeOrThrow(bytes);
  }
}
