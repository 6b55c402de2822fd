import { textOfCell } from "../../../../../protocol/csv-cell.ts";

/**
 * The rows of a CSV file (RFC 4180, or with semicolons or tabs as Excel writes them) without empty rows. A quoted cell may have line
 * breaks; an unclosed quote takes the rest.
 */
export function readTable(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const isQuoted = text[at] === '"';
    const [cell, end] = isQuoted ? quotedCell(text, at + 1) : ["", at];
    let stop = end;
    while (stop < text.length && text[stop] !== delimiter && text[stop] !== "\n") stop++;
    // Our export writes `'` before what a spreadsheet would take for a formula.
    row.push(textOfCell((cell + text.slice(end, stop)).trim()).trim());
    at = stop + 1;
    if (text[stop] === delimiter) continue;
    if (row.some((each) => each !== "")) rows.push(row);
    row = [];
  }
  return rows;
}

function quotedCell(text: string, start: number): [cell: string, end: number] {
  let cell = "";
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return [cell + text.slice(at), text.length];
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [cell, quote + 1];
    cell += '"';
    at = quote + 2;
  }
}

/** The sign that is most frequent in the first line outside quotes. */
function delimiterOf(text: string): string {
  const line = (text.split("\n", 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = ["\t", ";", ","].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
