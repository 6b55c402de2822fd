import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import type { SheetRow } from "./sheet-rows.ts";

/** A cell that spans several rows or columns. Rows and columns count from 1. */
export interface Merge {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** A cell over more columns than this is a title. */
const MAX_REPEATED_COLUMNS = 64;

/**
 * Repeats a cell that spans rows or columns in each of them, so that a single row is complete. A cell that is alone in
 * its row is a title and is not repeated over columns, nor is one over columns that most rows leave empty: such columns
 * only give the sheet its layout. Throws `ExtractionError` `too_much_text`.
 */
export function fillMerged(rows: SheetRow[], merges: Merge[]): SheetRow[] {
  if (merges.length === 0) return rows;
  const starting = Map.groupBy(merges, (merge) => merge.row);
  const uses = new Map<number, number>();
  for (const row of rows) for (const { column } of row.cells) uses.set(column, (uses.get(column) ?? 0) + 1);
  let open: (Merge & { text: string })[] = [];
  let added = 0;
  return rows.map((row) => {
    open = open.filter((merge) => merge.lastRow >= row.row);
    const own = new Set(row.cells.map((cell) => cell.column));
    for (const merge of starting.get(row.row) ?? []) {
      const text = row.cells.find((cell) => cell.column === merge.column)?.text;
      if (text !== undefined) open.push({ ...merge, text });
    }
    const isTitle = row.cells.length < 2 && open.every((merge) => merge.row === row.row);
    const filled: SheetRow["cells"] = [];
    for (const { column, lastColumn, text } of open) {
      const last = isTitle || lastColumn - column >= MAX_REPEATED_COLUMNS ? column : lastColumn;
      for (let at = column; at <= last; at++) {
        const isUsed = at === column || (uses.get(at) ?? 0) * 2 >= rows.length;
        if (!isUsed || own.has(at)) continue;
        own.add(at);
        filled.push({ column: at, text });
        added += text.length;
      }
      if (added > MAX_TEXT_LENGTH) throw tooMuchText();
    }
    return filled.length === 0 ? row : { row: row.row, cells: [...row.cells, ...filled] };
  });
}
