import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { MAX_PAGES } from "../../limits.ts";
import { damaged, ExtractionError } from "../extraction-error.ts";
import { officeTokens } from "../office-tokens.ts";
import type { OnPage } from "../on-page.ts";
import { mainPart } from "../ooxml/main-part.ts";
import { relationshipsOf } from "../ooxml/relationships-of.ts";
import { type Archive, openArchive } from "../open-archive.ts";
import type { Pause } from "../pause.ts";
import { textBuilder } from "../text-builder.ts";
import { xmlAttribute } from "../xml-tokens.ts";
import { addSlide } from "./add-slide.ts";
import { type SlidePart, slideParts } from "./slide-parts.ts";

/**
 * A PowerPoint presentation (PPTX): each visible slide under its title, with lists, tables and diagrams; a slide's
 * number is its page. Speaker notes and hidden slides are left out, because an audience does not see them. Throws
 * `ExtractionError`: `encrypted`, `corrupt_file`, `too_many_pages`, `too_much_text`, `decompression_bomb`.
 */
export async function extractPptx(
  bytes: Uint8Array,
  onPage: OnPage,
  pause: Pause = yieldToEventLoop,
): Promise<ExtractedDocument> {
  const archive = openArchive(bytes, pause);
  const slides = await slidesOf(archive);
  if (slides.length > 0 && !slides.some((part) => archive.has(part))) throw damaged();
  if (slides.length > MAX_PAGES) {
    throw new ExtractionError(
      "too_many_pages",
      `The presentation has ${slides.length} slides; at most ${MAX_PAGES} are read. Split it and upload the parts.`,
    );
  }
  const builder = textBuilder();
  let title: string | null = null;
  for (const [at, part] of slides.entries()) {
    // A slide that the file lost keeps its number.
    const slide = await readSlide(archive, part);
    title ??= slide.find((one) => one.kind === "title")?.text ?? null;
    addSlide(builder, slide, at + 1);
    await onPage(at + 1, slides.length);
  }
  return builder.finish(title);
}

/** The slide parts in presentation order (ECMA-376 part 1, 19.2.1.34). */
async function slidesOf(archive: Archive): Promise<string[]> {
  const main = await mainPart(archive, "ppt/presentation.xml");
  const related = await relationshipsOf(archive, main);
  const slides: string[] = [];
  for await (const tokens of officeTokens(archive.pieces(main)))
    for (const token of tokens) {
      if (token.type !== "open" || token.name !== "p:sldId") continue;
      const slide = related.get(xmlAttribute(token.attributes, "r:id") ?? "");
      if (slide?.type === "slide") slides.push(slide.part);
    }
  return slides;
}

async function readSlide(archive: Archive, part: string): Promise<SlidePart[]> {
  if (!(await isShown(archive, part))) return [];
  const related = await relationshipsOf(archive, part);
  const addressOf = (id: string) => related.get(id)?.address ?? "";
  const parts = await slideParts(archive.pieces(part), addressOf);
  for (const { type, part: target } of related.values()) {
    if (type !== "diagramData") continue;
    for (const one of await slideParts(archive.pieces(target), () => "")) parts.push(one);
  }
  return parts;
}

async function isShown(archive: Archive, slide: string): Promise<boolean> {
  for await (const tokens of officeTokens(archive.pieces(slide))) {
    for (const token of tokens) {
      if (token.type !== "open" || token.name !== "p:sld") continue;
      return !/^(0|false)$/.test(xmlAttribute(token.attributes, "show") ?? "");
    }
  }
  return true;
}
