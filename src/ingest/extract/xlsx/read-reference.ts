/** The last column and row of a sheet (ECMA-376 part 1, 18.3.1.4, and all programs that read it). */
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** Row and column of a reference such as `B7`, from 1; null for an invalid one. */
export function readReference(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW ? { row, column } : null;
}
