import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { textBuilder } from "../text-builder.ts";
import { decodeOrThrow } from "./decode-or-throw.ts";

/** A plain text file: empty lines separate paragraphs. Throws `ExtractionError` `wrong_encoding`. */
export async function extractText(bytes: Uint8Array): Promise<ExtractedDocument> {
  const builder = textBuilder();
  for (const paragraph of (await decodeOrThrow(bytes)).split(/\n[^\S\n]*\n/)) {
    const text = paragraph
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n")
      .replace(/^\n+/, "")
      .trimEnd();
    builder.add({ kind: isList(text) ? "list" : "paragraph", pieces: [{ text, page: null }] });
  }
  return builder.finish(null);
}

function isList(text: string): boolean {
  const lines = text.split("\n");
  return lines.length > 1 && lines.every((line) => /^\s*([-*•–]|\d+[.)])\s/.test(line));
}
