import type { Line } from "./page-lines.ts";

/** The maximum number of rows of a running header or footer. */
const MAX_ROWS = 3;
/** The gap between a running line and the text, in font sizes, is at least this wide. */
const GAP = 1.7;

/** A line in a page's margin, and its place: lines of one place are at the same height of their pages, in one size. */
export interface EdgeLine {
  line: Line;
  place: string;
  /** The distance to the nearer edge, as a share of the page's height. */
  depth: number;
}

/** The lines in the pages' margins, a share of their height at top and bottom, that a gap parts from the text. */
export function edgeLines(lines: Line[], share: number): EdgeLine[] {
  const pages = Map.groupBy(
    lines.filter((line) => !line.isVertical),
    (line) => line.page,
  );
  return [...pages.values()].flatMap((page) => [...margin(page, "top", share), ...margin(page, "bottom", share)]);
}

function margin(page: Line[], side: "top" | "bottom", share: number): EdgeLine[] {
  const distance = (line: Line) => (side === "top" ? line.y : line.toBottom);
  const sorted = page.toSorted((one, other) => distance(one) - distance(other));
  let rows = 0;
  let end = 0;
  for (let at = 0; at < sorted.length; at++) {
    const line = sorted[at]!;
    const gap = at === 0 ? Number.POSITIVE_INFINITY : distance(line) - distance(sorted[at - 1]!);
    if (gap > line.size * GAP) end = at;
    if (gap > line.size / 2) rows++;
    if (rows > MAX_ROWS || distance(line) > (line.y + line.toBottom) * share) return take(sorted.slice(0, end));
  }
  // Nothing but margins: the page has no text that they could belong to.
  return take(sorted.slice(0, end));

  function take(found: Line[]): EdgeLine[] {
    return found.map((line) => ({
      line,
      place: `${side} ${Math.round(distance(line) / 3)} ${Math.round(line.size)}`,
      depth: distance(line) / (line.y + line.toBottom),
    }));
  }
}
