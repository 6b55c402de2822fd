import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import type { SheetRow } from "./sheet-rows.ts";

/** A cell that spans several rows. Its row and column count from 1. */
export interface Merge {
  row: number;
  column: number;
  lastRow: number;
}

/**
 * Repeats a cell that spans rows in each of them, so that a single row is complete. A cell that spans columns is a
 * title and is not repeated. Throws `ExtractionError` `too_much_text`.
 */
export function fillMerged(rows: SheetRow[], merges: Merge[]): SheetRow[] {
  if (merges.length === 0) return rows;
  const starting = Map.groupBy(merges, (merge) => merge.row);
  let open: (Merge & { text: string })[] = [];
  let added = 0;
  return rows.map((row) => {
    open = open.filter((merge) => merge.lastRow >= row.row);
    const own = new Set(row.cells.map((cell) => cell.column));
    const filled = open.filter((merge) => !own.has(merge.column));
    for (const { text } of filled) added += text.length;
    if (added > MAX_TEXT_LENGTH) throw tooMuchText();
    for (const merge of starting.get(row.row) ?? []) {
      const text = row.cells.find((cell) => cell.column === merge.column)?.text;
      if (text !== undefined) open.push({ ...merge, text });
    }
    if (filled.length === 0) return row;
    return { row: row.row, cells: [...row.cells, ...filled.map(({ column, text }) => ({ column, text }))] };
  });
}
