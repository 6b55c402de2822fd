import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import type { Pause } from "../pause.ts";
import { decodeOrThrow } from "../text/decode-or-throw.ts";
import { textBuilder } from "../text-builder.ts";
import { contentBlocks } from "./content-blocks.ts";
import { declaredCharsets } from "./declared-charsets.ts";

/**
 * An HTML page: its main content with headings, lists, tables and code. Scripts, styles, navigation, footer, cookie
 * notices and lists of links are dropped. Throws `ExtractionError` `wrong_encoding`.
 */
export async function extractHtml(bytes: Uint8Array, pause: Pause = yieldToEventLoop): Promise<ExtractedDocument> {
  const { title, blocks } = await contentBlocks(await decodeOrThrow(bytes, declaredCharsets(bytes)), pause);
  const builder = textBuilder();
  for (const { kind, level, text } of blocks) {
    builder.add({ kind, ...(level === null ? {} : { level }), pieces: [{ text, page: null }] });
  }
  return builder.finish(title);
}
