import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { contentBlocks } from "../html/content-blocks.ts";
import { declaredCharsets } from "../html/declared-charsets.ts";
import type { Archive } from "../open-archive.ts";
import type { Pause } from "../pause.ts";
import { decodeOrThrow } from "../text/decode-or-throw.ts";
import type { TextBuilder } from "../text-builder.ts";

/**
 * Adds a document that is inserted into another (ECMA-376 part 1, 17.17.2.1): an HTML page, a text or a Word document.
 * Other kinds are left out, and Word documents where `readDocx` is null. Throws `ExtractionError`, as their extractors do.
 */
export async function addChunk(
  builder: TextBuilder,
  archive: Archive,
  part: string,
  pause: Pause,
  readDocx: ((bytes: Uint8Array) => Promise<ExtractedDocument>) | null,
): Promise<void> {
  const bytes = await archive.bytes(part);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    if (readDocx === null) return;
    const { text, blocks } = await readDocx(bytes);
    for (const { kind, level, start, end } of blocks) {
      const pieces = [{ text: text.slice(start, end), page: null }];
      builder.add({ kind, ...(level === undefined ? {} : { level }), pieces });
    }
    return;
  }
  const text = await decodeOrThrow(bytes, declaredCharsets(bytes));
  if (/\.txt$/i.test(part)) builder.add({ kind: "paragraph", pieces: [{ text: text.trim(), page: null }] });
  else if (/^\s*</.test(text.slice(0, 1024))) {
    const { blocks } = await contentBlocks(text, pause);
    for (const block of blocks) {
      const level = block.level === null ? {} : { level: block.level };
      builder.add({ kind: block.kind, ...level, pieces: [{ text: block.text, page: null }] });
    }
  }
}
