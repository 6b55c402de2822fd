import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { mainPart } from "../ooxml/main-part.ts";
import { type Relationship, relationshipsOf } from "../ooxml/relationships-of.ts";
import { type Archive, openArchive } from "../open-archive.ts";
import type { Pause } from "../pause.ts";
import { type TextBuilder, textBuilder } from "../text-builder.ts";
import { addChunk } from "./add-chunk.ts";
import { type BodyPart, documentBody } from "./document-body.ts";
import { readNumbering } from "./numbering.ts";
import { paragraphStyles } from "./paragraph-styles.ts";

/**
 * A Word document (DOCX): headings by style, lists with their numbers, tables, body text with inserted documents, and
 * the notes after it. Only the needed parts are unpacked, each within limits. Throws `ExtractionError`: `encrypted`,
 * `corrupt_file`, `decompression_bomb`.
 */
export async function extractDocx(bytes: Uint8Array, pause: Pause = yieldToEventLoop): Promise<ExtractedDocument> {
  return await readDocx(bytes, pause, true);
}

/** An inserted document's own inserted documents are left out: it may contain itself. */
async function readDocx(bytes: Uint8Array, pause: Pause, isOuter: boolean): Promise<ExtractedDocument> {
  const archive = openArchive(bytes, pause);
  const main = await mainPart(archive, "word/document.xml");
  const related = await relationshipsOf(archive, main);
  const piecesOf = (type: string) => archive.pieces(partOf(related, type) ?? `word/${type}.xml`);
  const styles = await paragraphStyles(piecesOf("styles"));
  const numbering = await readNumbering(piecesOf("numbering"));
  const parts = await documentBody(archive.pieces(main), { styles, numbering, related });
  for (const type of ["footnotes", "endnotes"]) {
    const part = partOf(related, type) ?? `word/${type}.xml`;
    const notes = { styles, numbering, related: await relationshipsOf(archive, part) };
    for (const note of await documentBody(archive.pieces(part), notes)) parts.push(note);
  }
  const builder = textBuilder();
  const inner = isOuter ? (file: Uint8Array) => readDocx(file, pause, false) : null;
  for (let at = 0; at < parts.length; ) at = await addPart(archive, builder, parts, at, pause, inner);
  const title = parts.find((part) => part.kind === "paragraph" && part.headingLevel === 1);
  return builder.finish(title?.kind === "paragraph" ? title.text : null);
}

function partOf(related: Map<string, Relationship>, type: string): string | null {
  for (const one of related.values()) if (one.type === type && one.part !== "") return one.part;
  return null;
}

/** Adds the part at an index, with the list items after it if it is one, and returns the next index. */
async function addPart(
  archive: Archive,
  builder: TextBuilder,
  all: BodyPart[],
  at: number,
  pause: Pause,
  readInner: ((file: Uint8Array) => Promise<ExtractedDocument>) | null,
): Promise<number> {
  const part = all[at]!;
  if (part.kind === "chunk") {
    await addChunk(builder, archive, part.part, pause, readInner);
    return at + 1;
  }
  if (part.kind === "table") {
    const rows = part.rows.filter((row) => row.some((cell) => cell !== ""));
    const text = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()).join(" | ")).join("\n");
    builder.add({ kind: "table", pieces: [{ text, page: null }] });
    return at + 1;
  }
  if (part.headingLevel !== null) {
    const text = labelled(part).replace(/\s+/g, " ");
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
    items.push(`${"  ".repeat(item.listLevel)}${item.label === "" ? `- ${item.text}` : labelled(item)}`);
  }
  builder.add({ kind: "list", pieces: [{ text: items.join("\n"), page: null }] });
  return end;
}

function labelled({ label, text }: { label: string; text: string }): string {
  return label === "" ? text : `${label} ${text}`;
}
