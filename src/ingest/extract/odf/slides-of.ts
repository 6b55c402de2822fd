import type { SlidePart } from "../pptx/slide-parts.ts";
import { toGrid } from "../table/to-grid.ts";
import type { OdfPart } from "./read-content.ts";

/** The slides of a presentation with their numbers, from 1; hidden ones are empty but counted. */
export function* slidesOf(parts: Iterable<OdfPart>): Generator<{ slide: SlidePart[]; page: number }> {
  let slide: SlidePart[] = [];
  let page = 0;
  for (const part of parts) {
    if (part.kind === "slide") {
      if (page > 0) yield { slide, page };
      slide = [];
      page++;
    } else if (part.kind === "table") slide.push({ kind: "table", rows: toGrid(part.rows) });
    else if (part.kind === "item") slide.push(part);
    else slide.push({ kind: part.kind === "title" ? "title" : "paragraph", text: part.text });
  }
  if (page > 0) yield { slide, page };
}
