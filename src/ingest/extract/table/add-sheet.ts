import type { TextBuilder } from "../text-builder.ts";
import { addTable } from "./add-table.ts";
import { isHeaderRow } from "./is-header-row.ts";
import type { SheetRow } from "./sheet-rows.ts";
import { toGrid } from "./to-grid.ts";

const SHEET_LEVEL = 1;
/** A line above a table, up to this length, is its title. */
const MAX_TITLE_TEXT_LENGTH = 120;

/**
 * Adds a sheet under its name. Empty rows separate its tables, but rows without column names of their own belong to the
 * table above. Single-cell lines above a table are its title or introduction.
 */
export function addSheet(builder: TextBuilder, name: string, rows: SheetRow[]): void {
  const filled = rows.filter((row) => row.cells.length > 0);
  if (filled.length === 0) return;
  builder.add({ kind: "heading", level: SHEET_LEVEL, pieces: [{ text: name, page: null }] });
  for (const region of regionsOf(filled)) addRegion(builder, region);
}

function regionsOf(rows: SheetRow[]): SheetRow[][] {
  const regions: SheetRow[][] = [];
  let widest = 0;
  for (const [at, row] of rows.entries()) {
    const region = regions.at(-1);
    const isBelow = row.row === (rows[at - 1]?.row ?? Number.NEGATIVE_INFINITY) + 1;
    const continuesRegion =
      region !== undefined && (isBelow || (widest > 1 && row.cells.length > 1 && !isHeader(rows, at)));
    if (continuesRegion) {
      region.push(row);
      widest = Math.max(widest, row.cells.length);
    } else {
      regions.push([row]);
      widest = row.cells.length;
    }
  }
  return regions;
}

function isHeader(rows: SheetRow[], at: number): boolean {
  const texts = (row: SheetRow | undefined) => row?.cells.map((cell) => cell.text) ?? [];
  return isHeaderRow(texts(rows[at]), [texts(rows[at + 1])]);
}

function addRegion(builder: TextBuilder, region: SheetRow[]): void {
  const isTable = region.some((row) => row.cells.length > 1);
  const first = isTable ? region.findIndex((row) => row.cells.length > 1) : 0;
  for (const { cells } of region.slice(0, first)) {
    const { text } = cells[0]!;
    const isTitle = first === 1 && text.length <= MAX_TITLE_TEXT_LENGTH;
    const pieces = [{ text, page: null }];
    builder.add(isTitle ? { kind: "heading", level: SHEET_LEVEL + 1, pieces } : { kind: "paragraph", pieces });
  }
  addTable(builder, toGrid(region.slice(first)), { page: null, level: SHEET_LEVEL + 2 });
}
