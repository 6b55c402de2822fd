import { fenceOf } from "./fence-of.ts";

/**
 * Removes HTML comments, also those that contain empty lines and so would end a block. Comments in code stay; one that
 * is never closed is text.
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
    const open = fence === null ? line.indexOf("<!--") : -1;
    if (open === -1 || isInCode(line, open)) {
      kept.push(line);
      at = end;
      continue;
    }
    const close = text.indexOf("-->", at + open + 4);
    if (close === -1) return kept.join("") + text.slice(at);
    kept.push(line.slice(0, open));
    at = close + 3;
    if (at > end) end = text.indexOf("\n", at) + 1 || text.length;
  }
  return kept.join("");
}

function isInCode(line: string, at: number): boolean {
  return (line.slice(0, at).split("`").length - 1) % 2 === 1;
}
