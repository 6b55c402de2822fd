import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import type { TextBuilder } from "../text-builder.ts";
import { addRecord } from "./add-record.ts";
import { isHeaderRow } from "./is-header-row.ts";
import type { TablePosition } from "./table-position.ts";

/** A row longer than this would become a chunk of its own, without column names. */
const MAX_ROW_LENGTH = 400;
const MAX_HEADER_ROW_LENGTH = 600;
const MAX_COLUMNS = 40;
/** Marks an empty cell at the edge of a row, where white space would be trimmed and shift the other cells. */
const EMPTY = "—";

/**
 * Adds rows of cells in a searchable form: a table when the first row names the columns; one record per row when such
 * rows are long; a list of lines when no row names the columns or there is only one column. Empty rows and columns are
 * dropped. Throws `ExtractionError` `too_much_text`.
 */
export function addTable(
  builder: TextBuilder,
  cells: string[][],
  { page, level, isNamed = false }: TablePosition,
): void {
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
    header.length > MAX_COLUMNS ||
    length(header) > MAX_HEADER_ROW_LENGTH ||
    body.some((row) => length(row) > MAX_ROW_LENGTH)
  );
}

function toLine(row: string[]): string {
  const last = row.length - 1;
  return row.map((cell, at) => (cell === "" && (at === 0 || at === last) ? EMPTY : cell)).join(" | ");
}

/** Puts each cell on one line, and removes the cell separator from its text. */
function withoutEmpty(cells: string[][]): string[][] {
  const rows = cells
    .map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim().replaceAll(" | ", " / ")))
    .filter((row) => row.some((cell) => cell !== ""));
  const used = new Set<number>();
  for (const row of rows) row.forEach((cell, at) => void (cell !== "" && used.add(at)));
  const columns = [...used].sort((a, b) => a - b);
  // One long row would make every short one as long.
  if (rows.length * columns.length > MAX_TEXT_LENGTH) throw tooMuchText();
  return rows.map((row) => columns.map((column) => row[column] ?? ""));
}
