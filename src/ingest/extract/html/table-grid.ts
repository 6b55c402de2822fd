import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import { rejectHugeGrid } from "../table/reject-huge-grid.ts";
import type { HtmlBlock } from "./html-block.ts";

export interface TableCell {
  blocks: HtmlBlock[];
  isHeader: boolean;
  /** Number of columns and rows that the cell covers; 0 rows: to the end of its row group. */
  columns: number;
  rows: number;
  /** What a picture or an icon in it means; for a cell without text. */
  label: string;
}

export interface TableRow {
  cells: TableCell[];
  /** The number of its `<thead>`, `<tbody>` or `<tfoot>`. */
  group: number;
}

/** A cell as placed in the grid: columns `from` to `to`, exclusive, down to `lastRow`. */
interface Placed {
  from: number;
  to: number;
  lastRow: number;
  text: string;
  isHeader: boolean;
}

export interface GridRow {
  cells: string[];
  isHeader: boolean;
  /** One cell over the whole width: the title of the rows below. */
  isTitle: boolean;
}

/** The maximum of the HTML standard (section 4.9.11). */
const MAX_COLUMNS = 1_000;

/** The number of columns that a cell covers, as browsers read it. */
export function readColumns(written: string | undefined): number {
  const number = readNumber(written);
  return number === null || number < 1 ? 1 : Math.min(number, MAX_COLUMNS);
}

/** The number of rows that a cell covers; 0: to the end of its row group. */
export function readRows(written: string | undefined): number {
  return Math.min(readNumber(written) ?? 1, 65_534);
}

function readNumber(written: string | undefined): number | null {
  const digits = /^\s*\+?(\d{1,9})/.exec(written ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The rows of a table with a cell for each column: a cell that spans rows or columns is repeated in each of them. A cell
 * over the whole width is not. Columns in which no cell begins are left out. Throws `ExtractionError` `too_much_text`.
 */
export function tableGrid(rows: TableRow[], textOf: (cell: TableCell) => string): GridRow[] {
  const placed = placeCells(rows, textOf);
  const starts = new Set<number>();
  for (const row of placed) for (const cell of row) starts.add(cell.from);
  const columns = [...starts].sort((a, b) => a - b);
  rejectHugeGrid(rows.length * columns.length);
  let length = 0;
  return placed.map((cells) => {
    let at = 0;
    const texts = columns.map((column) => {
      while (at < cells.length && cells[at]!.to <= column) at++;
      const cell = cells[at];
      const text = cell !== undefined && cell.from <= column ? cell.text : "";
      length += text.length;
      if (length > MAX_TEXT_LENGTH) throw tooMuchText();
      return text;
    });
    const [first] = cells;
    const isWhole = first !== undefined && first.from <= columns[0]! && first.to > columns.at(-1)!;
    const isTitle = isWhole && columns.length > 1;
    return {
      cells: isTitle ? [first.text] : texts,
      isHeader: cells.length > 0 && cells.every((cell) => cell.isHeader || cell.text === ""),
      isTitle,
    };
  });
}

/** Places the cells of each row from left to right, beside those that come down from rows above. */
function placeCells(rows: TableRow[], textOf: (cell: TableCell) => string): Placed[][] {
  const lastOfGroup = new Map(rows.map(({ group }, at) => [group, at]));
  let above: Placed[] = [];
  let total = 0;
  return rows.map(({ cells, group }, at) => {
    const carried = above.filter((cell) => cell.lastRow >= at);
    const placed: Placed[] = [];
    let next = 0;
    let column = 0;
    for (const cell of cells) {
      while (next < carried.length && carried[next]!.from <= column) column = Math.max(column, carried[next++]!.to);
      const free = carried[next]?.from ?? Number.POSITIVE_INFINITY;
      const to = Math.min(column + cell.columns, free);
      const end = lastOfGroup.get(group)!;
      const lastRow = cell.rows === 0 ? end : Math.min(at + cell.rows - 1, end);
      placed.push({ from: column, to, lastRow, text: textOf(cell), isHeader: cell.isHeader });
      column = to;
    }
    const row = carried.length === 0 ? placed : [...carried, ...placed].sort((a, b) => a.from - b.from);
    total += row.length;
    rejectHugeGrid(total);
    above = row;
    return row;
  });
}
