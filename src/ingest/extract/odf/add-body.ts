import { addTable } from "../table/add-table.ts";
import { toGrid } from "../table/to-grid.ts";
import type { TextBuilder } from "../text-builder.ts";
import type { OdfPart } from "./read-content.ts";

/** Adds the parts of a text, then its notes, and returns its title: the marked one, or else the first heading. */
export function addBody(builder: TextBuilder, parts: Iterable<OdfPart>): string | null {
  const notes: string[] = [];
  let items: string[] = [];
  let title: string | null = null;
  let level = 1;
  const add = (kind: "paragraph" | "list", text: string) => builder.add({ kind, pieces: [{ text, page: null }] });
  const endList = () => {
    if (items.length > 0) add("list", items.join("\n"));
    items = [];
  };
  for (const part of parts) {
    if (part.kind === "item") {
      items.push(`${"  ".repeat(Math.min(part.level, 8))}${part.label || "-"} ${part.text}`);
      continue;
    }
    if (part.kind === "note") {
      notes.push(part.text);
      continue;
    }
    endList();
    if (part.kind === "title" || part.kind === "heading") {
      const text = part.text.replace(/\s+/g, " ");
      level = part.kind === "heading" ? part.level : 1;
      title ??= text;
      builder.add({ kind: "heading", level, pieces: [{ text, page: null }] });
    } else if (part.kind === "table") addTable(builder, toGrid(part.rows), { page: null, level: level + 1 });
    else if (part.kind === "paragraph") add("paragraph", part.text);
  }
  endList();
  for (const note of notes) add("paragraph", note);
  return title;
}
