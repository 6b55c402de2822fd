import type { Line } from "./page-lines.ts";

/** Lines whose starts differ by at most this much have the same left edge, points. */
const SAME_EDGE = 6;

/** How far right the lines with the same left edge go on a page: the right edge of the column. */
export function rightEdges(lines: Line[]): (line: Line) => number {
  const edges = new Map<string, number>();
  const key = (line: Line) => `${line.page} ${Math.round(line.x / SAME_EDGE)} ${Math.round(line.size)}`;
  for (const line of lines) {
    if (line.isMonospace || line.text.includes("\t")) continue;
    edges.set(key(line), Math.max(edges.get(key(line)) ?? 0, line.right));
  }
  return (line) => edges.get(key(line)) ?? line.right;
}
