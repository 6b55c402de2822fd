/** What spreadsheets take for the beginning of a formula, also in the wide letters of East Asian ones, or skip before one. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text as a cell of CSV (RFC 4180). One that a spreadsheet would run as a formula begins with `'`, which `textOfCell` takes off again;
 * so does one that looks like that already. What any spreadsheet takes for a delimiter is in quotes.
 */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a cell that `csvCell` has written, without its quotes. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
