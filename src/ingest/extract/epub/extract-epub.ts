import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { MAX_UPLOAD_BYTES } from "../../../domain/knowledge/catalogue/max-upload-bytes.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { damaged, ExtractionError, tooMuchText } from "../extraction-error.ts";
import { contentBlocks } from "../html/content-blocks.ts";
import { declaredCharsets } from "../html/declared-charsets.ts";
import { type Archive, openArchive } from "../open-archive.ts";
import type { Pause } from "../pause.ts";
import { resolvePart } from "../resolve-part.ts";
import { decodeOrThrow } from "../text/decode-or-throw.ts";
import { textBuilder } from "../text-builder.ts";
import { localName, xmlAttribute, xmlTokens } from "../xml-tokens.ts";
import { openEmptyTags } from "./open-empty-tags.ts";
import { readPackage } from "./read-package.ts";

/**
 * A book (EPUB): its chapters in reading order, each read as an HTML page; one that the file lost is left out. Throws
 * `ExtractionError`: `encrypted`, `corrupt_file`, `wrong_encoding`, `too_much_text`, `decompression_bomb`.
 */
export async function extractEpub(file: Uint8Array, pause: Pause = yieldToEventLoop): Promise<ExtractedDocument> {
  const archive = openArchive(file, pause);
  const { title, chapters } = await readPackage(archive);
  const sealed = await encryptedParts(archive);
  if (chapters.some((chapter) => sealed.has(chapter))) {
    throw new ExtractionError("encrypted", "The book has copy protection (DRM). Upload a file without it.");
  }
  const builder = textBuilder();
  const present = chapters.filter((chapter) => archive.has(chapter));
  if (present.length === 0 && chapters.length > 0) throw damaged();
  for (const chapter of present) {
    const bytes = await archive.bytes(chapter);
    if (bytes.length > MAX_UPLOAD_BYTES) throw tooMuchText();
    const { blocks } = await contentBlocks(openEmptyTags(await decodeOrThrow(bytes, declaredCharsets(bytes))), pause);
    for (const { kind, level, text } of blocks) {
      builder.add({ kind, ...(level === null ? {} : { level }), pieces: [{ text, page: null }] });
    }
    await pause();
  }
  return builder.finish(title);
}

/** Encrypted parts. Fonts are often encrypted in books that are otherwise readable (EPUB 3.3, section 4.2.6.3.2). */
async function encryptedParts(archive: Archive): Promise<Set<string>> {
  const parts = new Set<string>();
  for await (const tokens of xmlTokens(archive.pieces("META-INF/encryption.xml")))
    for (const token of tokens) {
      if (token.type !== "open" || localName(token.name) !== "CipherReference") continue;
      const part = resolvePart("", xmlAttribute(token.attributes, "URI") ?? "");
      if (part !== null) parts.add(part);
    }
  return parts;
}
