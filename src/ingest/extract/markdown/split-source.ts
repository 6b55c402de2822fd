import { fenceOf } from "./fence-of.ts";

/** A part is parsed in one go, some tens of milliseconds: it ends at the next place where a block certainly ends. */
const PART_LENGTH = 32 * 1024;
/** Without such a place a part is cut before a line that is not indented; one of four times the length, anywhere. */
const MAX_PART_LENGTH = 64 * 1024;
const LOOKED_AT = 1_000;

/**
 * Cuts a Markdown text into parts that can be parsed on their own: before a line that no open block can continue in.
 * The columns' names of a table that is cut are repeated.
 */
export function* splitSource(text: string): Generator<string> {
  let fence: string | null = null;
  let header: string | null = null;
  let repeated = "";
  let start = 0;
  let at = 0;
  let before = "";
  while (at < text.length) {
    const end = text.indexOf("\n", at) + 1 || text.length;
    const line = text.slice(at, Math.min(end, at + LOOKED_AT));
    const length = at - start;
    const isPlace = fence === null && before.trim() === "" && /^[\p{L}#<]/u.test(line);
    const isUnindented = fence === null && /^\S/.test(line);
    if (
      (length >= PART_LENGTH && isPlace) ||
      (length >= MAX_PART_LENGTH && isUnindented) ||
      length >= 4 * MAX_PART_LENGTH
    ) {
      yield repeated + text.slice(start, at);
      repeated = header ?? "";
      start = at;
    }
    fence = fenceOf(line, fence);
    if (line.trim() === "") header = null;
    else if (fence === null && header === null && isRule(line) && before.includes("|")) header = before + line;
    before = line;
    at = end;
  }
  if (start < text.length) yield repeated + text.slice(start);
}

/** The line below the names of a table's columns. */
function isRule(line: string): boolean {
  return line.length < LOOKED_AT && line.includes("-") && /^[\s|:-]+$/.test(line);
}
