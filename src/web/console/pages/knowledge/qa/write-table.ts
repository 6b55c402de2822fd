import { csvCell } from "../../../../../protocol/csv-cell.ts";

/** Writes rows as CSV (RFC 4180) that Excel opens as UTF-8. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
