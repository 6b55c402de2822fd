import { refuseHugeGrid } from "./refuse-huge-grid.ts";
import type { SheetRow } from "./sheet-rows.ts";

/**
 * Rows of as many cells as columns are used: a cell in the last column of a sheet takes no more room than another.
 * Throws `ExtractionError` `too_much_text`.
 */
export function toGrid(rows: SheetRow[]): string[][] {
  const columns = new Set<number>();
  for (const row of rows) for (const cell of row.cells) columns.add(cell.column);
  refuseHugeGrid(rows.length * columns.size);
  const places = new Map([...columns].sort((a, b) => a - b).map((column, at) => [column, at]));
  return rows.map((row) => {
    const line: string[] = [];
    for (const { column, text } of row.cells) line[places.get(column)!] = text;
    return Array.from(line, (text) => text ?? "");
  });
}
