import { type Interval, merged } from "./intervals.ts";
import type { Line } from "./page-lines.ts";
import { joinLine, type Vocabulary } from "./repair-hyphen.ts";

/** Fewer rows of cells may be text with wide gaps; two are a table when the first has this many cells or more. */
const TABLE_ROWS = 3;
const NAMED_COLUMNS = 3;
/** Columns of one table; a limit, because each row is compared with all columns. */
const MAX_COLUMNS = 200;
/** A row follows another at most this far below, in font sizes. */
const ROW_DISTANCE = 2.8;
/** Lines of one cell in a row: a cell of several lines, or rows that have only one cell. */
const MAX_LONE_LINES = 3;
/** A line this much closer than rows are continues a cell. */
const WRAP_DISTANCE = 0.85;
/** Marks an empty cell at the edge of a row, where white space would be trimmed and shift the other cells. */
const EMPTY = "—";

/** The lines of a table, and the ranges of its columns. */
export interface FoundTable {
  lines: Line[];
  columns: Interval[];
}

/** The table that starts with the line at `from`, or null. Rows may lack cells: columns are found by position. */
export function findTable(lines: Line[], from: number): FoundTable | null {
  const first = lines[from];
  if (first === undefined || first.cells.length < 2 || first.cells.length > MAX_COLUMNS) return null;
  let columns: Interval[] = first.cells;
  let end = from + 1;
  let rows = 1;
  for (let at = end; at < lines.length && at - end <= MAX_LONE_LINES; at++) {
    const [before, line] = [lines[at - 1]!, lines[at]!];
    if (!isBelow(before, line)) break;
    if (line.cells.length < 2) {
      if (columnOf(line, columns) === null) break;
      continue;
    }
    const wider = merged([...columns, ...line.cells], line.size / 2);
    // A cell that is longer than its column, beside an empty one, does not unite the two.
    if (wider.length > MAX_COLUMNS) break;
    if (wider.length >= columns.length) columns = wider;
    else if (wider.length < 2 && line.cells.length !== columns.length) break;
    end = at + 1;
    rows++;
  }
  const isNamed = rows > 1 && first.cells.length >= NAMED_COLUMNS && columns.length === first.cells.length;
  return rows < TABLE_ROWS && !isNamed ? null : { lines: lines.slice(from, end), columns };
}

function isBelow(before: Line, line: Line): boolean {
  const step = line.y - before.y;
  const isSameKind =
    line.page === before.page && line.isMonospace === before.isMonospace && line.isVertical === before.isVertical;
  return isSameKind && step > 0 && step < line.size * ROW_DISTANCE;
}

/** The only column that a range touches, or null. */
function columnOf(range: Interval, columns: Interval[]): number | null {
  const touched = columns.flatMap((column, at) => (overlap(range, column) > 0 ? [at] : []));
  return touched.length === 1 ? touched[0]! : null;
}

function overlap(one: Interval, other: Interval): number {
  return Math.min(one.right, other.right) - Math.max(one.x, other.x);
}

/** The rows of a table as lines of cells between bars. */
export function tableText({ lines, columns }: FoundTable, words: Vocabulary): string {
  const rows: string[][] = [];
  const distance = rowDistance(lines);
  lines.forEach((line, at) => {
    const step = line.y - (lines[at - 1]?.y ?? line.y);
    const row = rows.at(-1);
    if (line.cells.length === 1 && row !== undefined && step < distance * WRAP_DISTANCE) {
      const column = columnOf(line, columns) ?? 0;
      row[column] = row[column] ? joinLine(row[column], line.text, words) : line.text;
    } else rows.push(rowOf(line, columns));
  });
  return rows.map(toLine).join("\n");
}

function rowDistance(lines: Line[]): number {
  const steps = lines.slice(1).flatMap((line, at) => (line.cells.length > 1 ? [line.y - lines[at]!.y] : []));
  return steps.toSorted((one, other) => one - other)[steps.length >> 1] ?? 0;
}

/** Each cell in the column that it shares most of its width with, to the right of the cell before it. */
function rowOf(line: Line, columns: Interval[]): string[] {
  const row = columns.map(() => "");
  let free = 0;
  line.cells.forEach((cell, at) => {
    const last = columns.length - (line.cells.length - at);
    let best = Math.min(free, columns.length - 1);
    for (let column = free; column <= last; column++) {
      if (overlap(cell, columns[column]!) > overlap(cell, columns[best]!)) best = column;
    }
    row[best] = row[best] ? `${row[best]} ${cell.text}` : cell.text;
    free = best + 1;
  });
  return row;
}

function toLine(row: string[]): string {
  const last = row.length - 1;
  return row.map((cell, at) => (cell === "" && (at === 0 || at === last) ? EMPTY : cell)).join(" | ");
}
