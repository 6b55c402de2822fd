import { readCsv } from "./read-csv.ts";

const DELIMITERS = [",", ";", "\t", "|"];
const SAMPLE_ROWS = 50;
const SAMPLE_CHARACTERS = 64 * 1024;

/** The delimiter of a text: the one that gives most of the first rows the same number of cells, and the most cells. */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths: number[] = [];
    for (const row of readCsv(sample, delimiter)) {
      if (row.length > 1 || row[0]?.trim() !== "") widths.push(row.length);
      if (widths.length === SAMPLE_ROWS) break;
    }
    const byWidth = Map.groupBy(widths, (width) => width);
    for (const [width, same] of byWidth) {
      const score = width < 2 ? 0 : (same.length / widths.length) * (1 + Math.log(width));
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}
