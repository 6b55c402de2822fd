import { isUnspaced } from "../../../kit/needs-space.ts";
import { type Interval, merged } from "./intervals.ts";
import type { Cell, Line } from "./page-lines.ts";

/** Text side by side in fewer lines is a table. */
const COLUMN_LINES = 3;
/** Text in more columns is none; a limit, because each line is compared with all columns. */
const MAX_COLUMNS = 100;
/** A row follows another at most this far below, in font sizes: columns have gaps between paragraphs. */
const ROW_DISTANCE = 3.2;
/** Lines of running text are longer than most cells, in characters; a Chinese character counts as two. */
const PROSE_LENGTH = 15;
/** The first line of a text takes this share of the column's width. */
const FULL_SHARE = 0.6;
/** This share of a column's lines is as full as its next word permits: the text wraps. */
const WRAPPED_SHARE = 0.6;
/** This share of its lines continues a sentence, also in German, which capitalises nouns; with the other share, 1. */
const LOWER_CASE_SHARE = 0.2;

/**
 * The lines of a page with columns of running text one after the other, where the file draws them side by side, row by
 * row. Tables stay as they are.
 */
export function readColumns(lines: Line[]): Line[] {
  const ordered: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const { end, columns } = rowsFrom(lines, at);
    const rows = lines.slice(at, end);
    const split =
      columns.length > 1 && columns.length <= MAX_COLUMNS ? columns.map((column) => partsIn(rows, column)) : [];
    const isText = split.length > 1 && split.every((column) => isProse(column));
    for (const line of isText ? split.flat() : rows) ordered.push(line);
    at = end;
  }
  return ordered;
}

/** Lines from `at` that go down the page and leave the same vertical gaps free; at least one line. */
function rowsFrom(lines: Line[], at: number): { end: number; columns: Interval[] } {
  const first = lines[at]!;
  const gap = first.size * 0.8;
  let columns = merged(first.cells, gap);
  let end = at + 1;
  for (; end < lines.length; end++) {
    const [before, line] = [lines[end - 1]!, lines[end]!];
    const step = line.y - before.y;
    const isBelow = step > -line.size && step < line.size * ROW_DISTANCE;
    if (!isBelow || line.isVertical !== first.isVertical || line.isMonospace !== first.isMonospace) break;
    const wider = merged([...columns, ...line.cells], gap);
    // The first line may be alone beside the second one, a little higher.
    if (wider.length < 2 || wider.length > MAX_COLUMNS) break;
    columns = wider;
  }
  return { end, columns };
}

function partsIn(rows: Line[], column: Interval): Line[] {
  return rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.x >= column.x - 1 && cell.right <= column.right + 1)
      .reduce<Cell[]>((joined, cell) => (joined.length === 0 ? [{ ...cell }] : [join(joined[0]!, cell)]), [])
      .map((cell) => ({ ...row, ...cell, cells: [cell] })),
  );
}

/** Two cells of one column are words of a line with a wide gap. */
function join(cell: Cell, next: Cell): Cell {
  return { text: `${cell.text} ${next.text}`, x: cell.x, right: next.right };
}

function isProse(lines: Line[]): boolean {
  if (lines.length < COLUMN_LINES) return false;
  const length = lines.reduce((sum, line) => sum + widthOf(line.text), 0) / lines.length;
  if (length < PROSE_LENGTH) return false;
  const [x, right] = [
    lines.reduce((left, line) => Math.min(left, line.x), Number.POSITIVE_INFINITY),
    lines.reduce((end, line) => Math.max(end, line.right), Number.NEGATIVE_INFINITY),
  ];
  const [first, ...next] = lines;
  // The name of a table's column is short.
  if (first!.right - first!.x < (right - x) * FULL_SHARE) return false;
  const wrapped = next.filter((line, at) => lines[at]!.right + firstWord(line) + line.size / 2 > right);
  const cased = next.filter((line) => /^\P{L}*[\p{Lu}\p{Ll}]/u.test(line.text));
  const wrappedShare = wrapped.length / next.length;
  if (cased.length === 0) return wrappedShare >= WRAPPED_SHARE;
  const lowerShare = cased.filter((line) => /^\P{L}*\p{Ll}/u.test(line.text)).length / cased.length;
  return lowerShare >= LOWER_CASE_SHARE && wrappedShare + lowerShare >= 1;
}

function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (isUnspaced(character) ? 2 : 1), 0);
}

/** The width of the first word; where no blanks separate words, of the first character. */
function firstWord(line: Line): number {
  const word = isUnspaced(line.text) ? 1 : line.text.split(" ", 1)[0]!.length;
  return ((line.right - line.x) / Math.max(1, line.text.length)) * word;
}
