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
 * each column, so that every row is complete under its column names; a cell that covers a whole row is a title and is
 * written once.
 */
export function spanRows(rows: SpanCell[][]): string[][] {
  const above = new Map<number, string>();
  return rows.map((cells) => {
    const row: string[] = [];
    for (const { text, span, isContinued } of cells) {
      const own = isContinued && text === "" ? (above.get(row.length) ?? "") : text;
      const width = Math.min(Math.max(span, 1), MAX_SPAN);
      for (let at = 0; at < width; at++) {
        above.set(row.length, own);
        row.push(at === 0 || cells.length > 1 ? own : "");
      }
    }
    return row;
  });
}
