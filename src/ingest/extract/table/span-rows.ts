/** A cell of a text document's table. */
export interface SpanCell {
  text: string;
  /** The columns that it covers. */
  span: number;
  /** Whether it is the lower part of a merged cell. */
  isContinued: boolean;
}

/** A span of more columns is a mistake of the file. */
const MAX_SPAN = 64;

/**
 * Rows of equal columns. A cell that is merged downwards is repeated in each row, and one that is merged sideways in
 * each column, so that every row is complete under its column names. A cell that covers a whole row is a title and is
 * written once; so are the cells of a form.
 */
export function spanRows(rows: SpanCell[][]): string[][] {
  const filled = rows.map(() => [] as { text: string; start: number; end: number }[]);
  const above = new Map<number, string>();
  for (const [at, cells] of rows.entries()) {
    let start = 0;
    for (const { text, span, isContinued } of cells) {
      const own = isContinued && text === "" ? (above.get(start) ?? "") : text;
      above.set(start, own);
      const end = start + Math.min(Math.max(span, 1), MAX_SPAN);
      filled[at]!.push({ text: own, start, end });
      start = end;
    }
  }
  const starts = [...new Set(filled.flatMap((cells) => cells.map((cell) => cell.start)))].sort((a, b) => a - b);
  // A form that is drawn with cells has no row with a cell for each column.
  const isTable = filled.some((cells) => cells.length === starts.length);
  return filled.map((cells) => {
    if (!isTable || cells.length < 2) return cells.map((cell) => cell.text);
    return cells.flatMap(({ text, start, end }) => starts.filter((one) => one >= start && one < end).map(() => text));
  });
}
