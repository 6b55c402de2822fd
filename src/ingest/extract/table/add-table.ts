import type { TextBuilder } from "../text-builder.ts";
import { addRecord } from "./add-record.ts";
import { isHeaderRow } from "./is-header-row.ts";
import type { TablePlace } from "./table-place.ts";

/** A row longer than this would be a chunk alone, in which nothing tells its cells apart. */
const LONGEST_ROW = 400;
const LONGEST_HEADER = 600;
const MOST_COLUMNS = 40;
/** Stands for an empty cell at an edge of its row, where white space would be lost and shift the others. */
const EMPTY = "—";

/**
 * Adds rows of cells as what a reader can find again: a table when its first row names the columns; a record a row when
 * such rows are long; a list of lines when nothing names the columns or there is but one. Empty rows and columns go.
 */
export function addTable(builder: TextBuilder, cells: string[][], { page, level, isNamed = false }: TablePlace): void {
  const rows = withoutEmpty(cells);
  const [header, ...body] = rows;
  if (header === undefined) return;
  const hasNames = isNamed || (header.length > 1 && isHeaderRow(header, body));
  if (body.length === 0 || !hasNames) {
    const lines = rows.map((row) => row.filter((cell) => cell !== "").join(", "));
    const isList = lines.length > 1;
    const text = isList ? lines.map((line) => `- ${line}`).join("\n") : (lines[0] ?? "");
    builder.add({ kind: isList ? "list" : "paragraph", pieces: [{ text, page }] });
    return;
  }
  if (header.length < 2 || isWide(header, body)) {
    for (const row of body) {
      const fields = row.map((value, at): [string, string] => [header[at] ?? "", value]);
      addRecord(builder, fields, { page, level });
    }
    return;
  }
  const text = rows.map(toLine).join("\n");
  builder.add({ kind: "table", pieces: [{ text, page }] });
}

function isWide(header: string[], body: string[][]): boolean {
  const length = (row: string[]) => row.reduce((sum, cell) => sum + cell.length + 3, 0);
  return (
    header.length > MOST_COLUMNS || length(header) > LONGEST_HEADER || body.some((row) => length(row) > LONGEST_ROW)
  );
}

function toLine(row: string[]): string {
  const last = row.length - 1;
  return row.map((cell, at) => (cell === "" && (at === 0 || at === last) ? EMPTY : cell)).join(" | ");
}

/** Cells on one line each; what looks like the mark between cells is not left in them. */
function withoutEmpty(cells: string[][]): string[][] {
  const rows = cells
    .map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim().replaceAll(" | ", " / ")))
    .filter((row) => row.some((cell) => cell !== ""));
  const used = new Set<number>();
  for (const row of rows) row.forEach((cell, at) => void (cell !== "" && used.add(at)));
  const columns = [...used].sort((a, b) => a - b);
  return rows.map((row) => columns.map((column) => row[column] ?? ""));
}
