/** A row of a sheet with its non-empty cells. Rows and columns count from 1. */
export interface SheetRow {
  row: number;
  cells: { column: number; text: string }[];
}
