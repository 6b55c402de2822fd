import { fenceOf } from "./fence-of.ts";

/** A part is parsed in one go, some tens of milliseconds: it ends at the next place where a block certainly ends. */
const PART_LENGTH = 32 * 1024;
/** A part without such a place is cut after any line. */
const MAX_PART_LENGTH = 512 * 1024;

/** Cuts a Markdown text into parts that can be parsed on their own: before a line that no open block can continue in. */
export function* splitSource(text: string): Generator<string> {
  let fence: string | null = null;
  let start = 0;
  let at = 0;
  let isAfterEmpty = false;
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, Math.min(end, at + 100));
    const length = at - start;
    const isPlace = fence === null && isAfterEmpty && /^[\p{L}#<]/u.test(line);
    if ((length >= PART_LENGTH && isPlace) || length >= MAX_PART_LENGTH) {
      yield text.slice(start, at);
      start = at;
    }
    fence = fenceOf(line, fence);
    isAfterEmpty = line.trim() === "";
    at = end;
  }
  if (start < text.length) yield text.slice(start);
}
