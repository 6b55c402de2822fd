import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { damaged, ExtractionError } from "../extraction-error.ts";
import { officeTokens } from "../office-tokens.ts";
import { type Archive, openArchive } from "../open-archive.ts";
import type { Pause } from "../pause.ts";
import { addSlide } from "../pptx/add-slide.ts";
import { addSheet } from "../table/add-sheet.ts";
import { type TextBuilder, textBuilder } from "../text-builder.ts";
import { localName, xmlTokens } from "../xml-tokens.ts";
import { addBody } from "./add-body.ts";
import { odfStyles } from "./odf-styles.ts";
import { type OdfPart, readContent } from "./read-content.ts";
import { slidesOf } from "./slides-of.ts";

/**
 * An OpenDocument text, sheet or presentation (ODT, ODS, ODP), read like the Office formats: headings, lists, tables
 * and notes; sheets under their names; slides under their titles with their numbers as pages. Throws `ExtractionError`:
 * `encrypted`, `corrupt_file`, `too_much_text`, `decompression_bomb`.
 */
export async function extractOdf(bytes: Uint8Array, pause: Pause = yieldToEventLoop): Promise<ExtractedDocument> {
  const archive = openArchive(bytes, pause);
  if (await isEncrypted(archive)) {
    throw new ExtractionError(
      "encrypted",
      "The file is protected by a password. Remove the password and upload the file again.",
    );
  }
  if (!archive.has("content.xml")) throw damaged();
  const content = () => archive.pieces("content.xml");
  const kind = await bodyKind(content());
  const parts = await readContent(content(), await odfStyles([archive.pieces("styles.xml"), content()]));
  const builder = textBuilder();
  if (kind === "spreadsheet") addSheets(builder, parts);
  else if (kind === "presentation") {
    for (const { slide, page } of slidesOf(parts)) addSlide(builder, slide, page);
  } else if (kind === "text") return builder.finish(addBody(builder, parts));
  else throw damaged();
  return builder.finish(null);
}

async function isEncrypted(archive: Archive): Promise<boolean> {
  for await (const tokens of xmlTokens(archive.pieces("META-INF/manifest.xml"))) {
    for (const token of tokens) if (token.type === "open" && localName(token.name) === "encryption-data") return true;
  }
  return false;
}

async function bodyKind(content: AsyncIterable<string>): Promise<string | null> {
  for await (const tokens of officeTokens(content))
    for (const token of tokens) {
      const kind = token.type === "open" ? /^office:(text|spreadsheet|presentation)$/.exec(token.name)?.[1] : undefined;
      if (kind !== undefined) return kind;
    }
  return null;
}

function addSheets(builder: TextBuilder, parts: Iterable<OdfPart>): void {
  for (const part of parts) if (part.kind === "table") addSheet(builder, part.name, part.rows);
}
