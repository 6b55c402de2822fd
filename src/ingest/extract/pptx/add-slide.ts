import { addTable } from "../table/add-table.ts";
import type { TextBuilder } from "../text-builder.ts";
import type { SlidePart } from "./slide-parts.ts";

const SLIDE_LEVEL = 1;
/** A slide without a title takes its first text as title, up to this length. */
const MAX_TITLE_TEXT_LENGTH = 100;

/** Adds a slide under its title; its number is its page. A slide without text is left out. */
export function addSlide(builder: TextBuilder, slide: SlidePart[], page: number): void {
  if (slide.length === 0) return;
  const titles = slide.filter((part) => part.kind === "title").map((part) => part.text.replace(/\s+/g, " "));
  const body = slide.filter((part) => part.kind !== "title");
  const [first] = body;
  const takesFirst = titles.length === 0 && first?.kind === "paragraph" && first.text.length <= MAX_TITLE_TEXT_LENGTH;
  const title = takesFirst ? first.text : titles.length === 0 ? `Slide ${page}` : titles.join(". ");
  builder.add({ kind: "heading", level: SLIDE_LEVEL, pieces: [{ text: title, page }] });

  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) builder.add({ kind: "list", pieces: [{ text: items.join("\n"), page }] });
    items = [];
  };
  for (const part of takesFirst ? body.slice(1) : body) {
    if (part.kind === "item") {
      items.push(`${"  ".repeat(part.level)}${part.label || "-"} ${part.text}`);
      continue;
    }
    endList();
    if (part.kind === "table") addTable(builder, part.rows, { page, level: SLIDE_LEVEL + 1 });
    else builder.add({ kind: "paragraph", pieces: [{ text: part.text, page }] });
  }
  endList();
}
