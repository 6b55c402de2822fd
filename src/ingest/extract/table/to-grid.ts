import { rejectHugeGrid } from "./reject-huge-grid.ts";
import type { SheetRow } from "./sheet-rows.ts";

/**
 * Rows with as many cells as there are used columns: a cell in a sheet's last column takes no extra memory. Throws
 * `ExtractionError` `too_much_text`.
 */
export function toGrid(rows: SheetRow[]): string[][] {
  const columns = new Set<number>();
  for (const row of rows) for (const cell of row.cells) columns.add(cell.column);
  rejectHugeGrid(rows.length * columns.size);
  const places = new Map([...columns].sort((a, b) => a - b).map((column, at) => [column, at]));
  return rows.map((row) => {
    const line: string[] = [];
    for (const { column, text } of row.cells) line[places.get(column)!] = text;
    return Array.from(line, (text) => text ?? "");
  });
}
