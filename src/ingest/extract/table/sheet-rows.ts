/** A row of a sheet: only its cells that say something. Rows and columns count from 1, gaps are empty. */
export interface SheetRow {
  row: number;
  cells: { column: number; text: string }[];
}
