import type { TextBuilder } from "../text-builder.ts";
import type { TablePlace } from "./table-place.ts";

const LONGEST_TITLE = 100;

/**
 * Adds one record: a heading that names it, and a line a field, so that each part of a long one still says whose it is.
 * Fields without a value are left out.
 */
export function addRecord(builder: TextBuilder, fields: [name: string, value: string][], place: TablePlace): void {
  const filled = fields.filter(([, value]) => value !== "");
  const { page, level } = place;
  const title = titleOf(filled);
  if (title !== null) builder.add({ kind: "heading", level, pieces: [{ text: title, page }] });
  const lines = filled.map(([name, value]) => (name === "" ? `- ${value}` : `- ${name}: ${value}`));
  builder.add({ kind: "list", pieces: [{ text: lines.join("\n"), page }] });
}

/** The first value that is a word or a few; a figure only when there is no other. */
function titleOf(filled: [string, string][]): string | null {
  const short = filled.map(([, value]) => value).filter((value) => value.length <= LONGEST_TITLE);
  return short.find((value) => /\p{L}/u.test(value)) ?? short[0] ?? null;
}
