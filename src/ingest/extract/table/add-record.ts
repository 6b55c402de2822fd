import type { TextBuilder } from "../text-builder.ts";
import type { TablePosition } from "./table-position.ts";

const MAX_TITLE_TEXT_LENGTH = 100;

/**
 * Adds one record: a heading that names it, and one line per field, so that each part of a long record still names it.
 * Empty fields are left out.
 */
export function addRecord(builder: TextBuilder, fields: [name: string, value: string][], place: TablePosition): void {
  const filled = fields.filter(([, value]) => value !== "");
  const { page, level } = place;
  const title = titleOf(filled);
  if (title !== null) builder.add({ kind: "heading", level, pieces: [{ text: title, page }] });
  const lines = filled.map(([name, value]) => (name === "" ? `- ${value}` : `- ${name}: ${value}`));
  builder.add({ kind: "list", pieces: [{ text: lines.join("\n"), page }] });
}

/** The first value of one or a few words; a number only if there is no such value. */
function titleOf(filled: [string, string][]): string | null {
  const short = filled.map(([, value]) => value).filter((value) => value.length <= MAX_TITLE_TEXT_LENGTH);
  return short.find((value) => /\p{L}/u.test(value)) ?? short[0] ?? null;
}
