import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { decodeText } from "../../../kit/decode-text.ts";
import { ExtractionError } from "../extraction-error.ts";
import { textBuilder } from "../text-builder.ts";

/** A plain text file: empty lines separate paragraphs. Throws `ExtractionError` `wrong_encoding`. */
export async function extractText(bytes: Uint8Array): Promise<ExtractedDocument> {
  const builder = textBuilder();
  for (const paragraph of decodeOrThrow(bytes).split(/\n[^\S\n]*\n/)) {
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

/** Decodes a text file to a string with `\n` line ends. Throws `ExtractionError` `wrong_encoding`. */
export function decodeOrThrow(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (text === null) {
    throw new ExtractionError(
      "wrong_encoding",
      "The file is not readable as text. Save it as UTF-8 and upload it again.",
    );
  }
  return text.replace(/\r\n?/g, "\n").replace(/\f/g, "\n\n").replaceAll("\0", "");
}

function isList(text: string): boolean {
  const lines = text.split("\n");
  return lines.length > 1 && lines.every((line) => /^\s*([-*•–]|\d+[.)])\s/.test(line));
}
