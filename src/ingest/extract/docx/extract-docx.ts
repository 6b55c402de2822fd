import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { damaged } from "../extraction-error.ts";
import { openArchive } from "../open-archive.ts";
import { textBuilder } from "../text-builder.ts";
import { type BodyPart, documentBody } from "./document-body.ts";
import { paragraphStyles } from "./paragraph-styles.ts";

/**
 * A Word document (DOCX): headings by style, lists, tables, body text, and the notes after it. Only the needed parts
 * are unpacked, each within limits. Throws `ExtractionError`: `encrypted`, `corrupt_file`, `decompression_bomb`.
 */
export async function extractDocx(bytes: Uint8Array): Promise<ExtractedDocument> {
  const archive = openArchive(bytes);
  if (!archive.has("word/document.xml")) throw damaged();
  const styles = paragraphStyles(await archive.text("word/styles.xml"));
  const parts = documentBody(await archive.text("word/document.xml"), styles);
  for (const notes of ["word/footnotes.xml", "word/endnotes.xml"])
    for (const part of documentBody(await archive.text(notes), styles)) parts.push(part);

  const builder = textBuilder();
  for (let at = 0; at < parts.length; ) at = addPart(parts, at);
  const title = parts.find((part) => part.kind === "paragraph" && part.headingLevel === 1);
  return builder.finish(title?.kind === "paragraph" ? title.text : null);

  /** Adds the part at an index, with the list items after it if it is one, and returns the next index. */
  function addPart(all: BodyPart[], at: number): number {
    const part = all[at]!;
    if (part.kind === "table") {
      const rows = part.rows.filter((row) => row.some((cell) => cell !== ""));
      const text = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()).join(" | ")).join("\n");
      builder.add({ kind: "table", pieces: [{ text, page: null }] });
      return at + 1;
    }
    if (part.headingLevel !== null) {
      const text = part.text.replace(/\s+/g, " ");
      builder.add({ kind: "heading", level: part.headingLevel, pieces: [{ text, page: null }] });
      return at + 1;
    }
    if (part.listLevel === null) {
      builder.add({ kind: "paragraph", pieces: [{ text: part.text, page: null }] });
      return at + 1;
    }
    const items: string[] = [];
    let end = at;
    for (let item = all[end]; item?.kind === "paragraph" && item.listLevel !== null; item = all[++end]) {
      items.push(`${"  ".repeat(item.listLevel)}- ${item.text}`);
    }
    builder.add({ kind: "list", pieces: [{ text: items.join("\n"), page: null }] });
    return end;
  }
}
