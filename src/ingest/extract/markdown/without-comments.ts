import { fenceOf } from "./fence-of.ts";

/** How comments of HTML and of MDX begin and end. */
const MARKS = [
  ["<!--", "-->"],
  ["{/*", "*/}"],
] as const;

/**
 * Removes comments of HTML and MDX, also those that contain empty lines and so would end a block. Comments in code stay; one
 * that is never closed is text.
 */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let fence: string | null = null;
  let at = 0;
  let end = 0;
  while (at < text.length) {
    const isLineStart = at >= end;
    if (isLineStart) end = text.indexOf("\n", at) + 1 || text.length;
    const line = text.slice(at, end);
    if (isLineStart) fence = fenceOf(line, fence);
    const comment = fence === null ? firstComment(line) : null;
    if (comment === null || isInCode(line, comment.open)) {
      kept.push(line);
      at = end;
      continue;
    }
    const close = text.indexOf(comment.stop, at + comment.open + comment.start.length);
    if (close === -1) return kept.join("") + text.slice(at);
    kept.push(line.slice(0, comment.open));
    at = close + comment.stop.length;
    if (at > end) end = text.indexOf("\n", at) + 1 || text.length;
  }
  return kept.join("");
}

function firstComment(line: string): { open: number; start: string; stop: string } | null {
  const found = MARKS.map(([start, stop]) => ({ open: line.indexOf(start), start, stop })).filter(
    ({ open }) => open !== -1,
  );
  return found.toSorted((a, b) => a.open - b.open)[0] ?? null;
}

function isInCode(line: string, at: number): boolean {
  return (line.slice(0, at).split("`").length - 1) % 2 === 1;
}
