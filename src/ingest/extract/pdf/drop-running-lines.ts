import type { Line } from "./page-lines.ts";

/** The maximum number of lines of a running header or footer, at the top and at the bottom of a page. */
const EDGE_LINES = 2;
/** A line that is at the same position on at least this many pages, ignoring its numbers, is a running line. */
const REPEATED_ON_PAGES = 3;
/** An entry of a table of contents or an index: words, dots, and a page number. */
const DOT_LEADER = /(?<!\.\s?)(?:\s?\.){4,}\s*(?:\d+|[ivxlc]+)(?:,\s*\d+)*$/i;

/**
 * Drops lines that serve only for navigation: running headers and footers, page numbers, and the entries of tables of
 * contents and indexes, which would match searches with a page number.
 */
export function dropRunningLines(lines: Line[], pageCount: number): Line[] {
  const edges = edgeLines(lines);
  const pagesOf = new Map<string, Set<number>>();
  const offsetsOf = new Map<number, number>();
  for (const line of edges) {
    const key = place(line);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
    const number = pageNumber(line);
    if (number !== null) offsetsOf.set(number - line.page, (offsetsOf.get(number - line.page) ?? 0) + 1);
  }
  const isNumbered = (line: Line) => {
    const number = pageNumber(line);
    if (number === null) return false;
    const samePositionPages = offsetsOf.get(number - line.page) ?? 0;
    return samePositionPages >= Math.max(2, Math.min(REPEATED_ON_PAGES, pageCount));
  };
  return lines.filter((line) => {
    if (DOT_LEADER.test(line.text.slice(-200))) return false;
    if (!edges.has(line)) return true;
    const repeated = pagesOf.get(place(line))?.size ?? 0;
    if (repeated >= REPEATED_ON_PAGES) return false;
    // Words next to a page number may be a numbered heading, unless another page has them at the same position.
    return !(isNumbered(line) && (repeated > 1 || !/\p{L}{4}/u.test(line.text)));
  });
}

/** The first and last lines of each page by their position. */
function edgeLines(lines: Line[]): Set<Line> {
  const edges = new Set<Line>();
  const pages = Map.groupBy(lines, (line) => line.page);
  for (const onPage of pages.values()) {
    const byHeight = onPage.toSorted((one, other) => one.y - other.y);
    for (const line of [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]) edges.add(line);
  }
  return edges;
}

/** The line's words without numbers, and its height on the page: headers alternate sides, but not heights. */
function place(line: Line): string {
  const words = line.text.replace(/\d+|\b[ivxlc]+\b/gi, "#").trim();
  return `${Math.round(line.y / 3)} ${Math.round(line.size)} ${words}`;
}

/** A number at the start or end of a short line: `12`, `Page 12 of 30`, `Chapter 3: Refunds 12`. */
function pageNumber(line: Line): number | null {
  if (line.text.length > 100) return null;
  const match =
    /^(?:page|p\.|стр(?:аница|\.)?)?\s*(?:[-–—]\s*)?(\d{1,4})(?:\s*(?:of|из|\/)\s*\d{1,4})?\s*[-–—]?$/i.exec(
      line.text,
    ) ??
    /^(\d{1,4})\s+\p{L}.*$/u.exec(line.text) ??
    /^.*\p{L}\s+(\d{1,4})$/u.exec(line.text);
  return match === null ? null : Number(match[1]);
}
