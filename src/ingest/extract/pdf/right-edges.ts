import type { Line } from "./page-lines.ts";

/** Points: lines of a column that begin so near to one another have the same left edge. */
const SAME_EDGE = 6;

/** How far to the right the lines of a page go that begin where this one does: the edge of its column. */
export function rightEdges(lines: Line[]): (line: Line) => number {
  const edges = new Map<string, number>();
  const key = (line: Line) => `${line.page} ${Math.round(line.x / SAME_EDGE)} ${Math.round(line.size)}`;
  for (const line of lines) {
    if (line.isMonospace || line.text.includes("\t")) continue;
    edges.set(key(line), Math.max(edges.get(key(line)) ?? 0, line.right));
  }
  return (line) => edges.get(key(line)) ?? line.right;
}
