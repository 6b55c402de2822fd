import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { MAX_PAGES } from "../../limits.ts";
import { damaged, ExtractionError } from "../extraction-error.ts";
import type { OnPage } from "../on-page.ts";
import { relationshipsOf } from "../ooxml/relationships-of.ts";
import { type Archive, openArchive } from "../open-archive.ts";
import { textBuilder } from "../text-builder.ts";
import { xmlAttribute, xmlTokens } from "../xml-tokens.ts";
import { addSlide } from "./add-slide.ts";
import { type SlidePart, slideParts } from "./slide-parts.ts";

const PRESENTATION = "ppt/presentation.xml";

/**
 * A PowerPoint presentation (PPTX): each visible slide under its title, with lists, tables and diagrams; a slide's
 * number is its page. Speaker notes and hidden slides are left out, because an audience does not see them. Throws
 * `ExtractionError`: `encrypted`, `corrupt_file`, `too_many_pages`, `too_much_text`, `decompression_bomb`.
 */
export async function extractPptx(bytes: Uint8Array, onPage: OnPage): Promise<ExtractedDocument> {
  const archive = openArchive(bytes);
  if (!archive.has(PRESENTATION)) throw damaged();
  const slides = await slidesOf(archive);
  if (slides.length > MAX_PAGES) {
    throw new ExtractionError(
      "too_many_pages",
      `The presentation has ${slides.length} slides; at most ${MAX_PAGES} are read. Split it and upload the parts.`,
    );
  }
  const builder = textBuilder();
  let title: string | null = null;
  for (const [at, part] of slides.entries()) {
    if (!archive.has(part)) throw damaged();
    const slide = await readSlide(archive, part);
    title ??= slide.find((one) => one.kind === "title")?.text ?? null;
    addSlide(builder, slide, at + 1);
    await onPage(at + 1, slides.length);
  }
  return builder.finish(title);
}

/** The slide parts in presentation order (ECMA-376 part 1, 19.2.1.34). */
async function slidesOf(archive: Archive): Promise<string[]> {
  const related = await relationshipsOf(archive, PRESENTATION);
  const slides: string[] = [];
  for (const token of xmlTokens(await archive.text(PRESENTATION))) {
    if (token.type !== "open" || token.name !== "p:sldId") continue;
    const slide = related.get(xmlAttribute(token.attributes, "r:id") ?? "");
    if (slide?.type === "slide") slides.push(slide.part);
  }
  return slides;
}

async function readSlide(archive: Archive, part: string): Promise<SlidePart[]> {
  const xml = await archive.text(part);
  const root = /<p:sld\b[^<>]*>/.exec(xml)?.[0] ?? "";
  if (/^(0|false)$/.test(xmlAttribute(root, "show") ?? "")) return [];
  const parts = slideParts(xml);
  for (const { type, part: target } of (await relationshipsOf(archive, part)).values()) {
    if (type !== "diagramData") continue;
    for (const one of slideParts(await archive.text(target))) parts.push(one);
  }
  return parts;
}
