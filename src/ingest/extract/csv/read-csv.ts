/**
 * The records of a CSV text (RFC 4180): cells parted by a mark, in quotes where they hold the mark, a line break or a
 * quote, which is doubled there. A quote that is never closed takes the rest; one inside a bare cell is a character.
 */
export function* readCsv(text: string, mark: string): Generator<string[]> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const { cell, end } = isQuoted ? quotedCell(text, at + 1) : { cell: "", end: at };
    const stop = cellEnd(text, end, mark);
    row.push(isQuoted ? cell + text.slice(end, stop).trimEnd() : text.slice(at, stop));
    at = stop + 1;
    if (text[stop] === mark) {
      if (at === text.length) row.push("");
      continue;
    }
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

/** A cell's content up to its closing quote, and the place after that. */
function quotedCell(text: string, start: number): { cell: string; end: number } {
  const parts: string[] = [];
  let at = start;
  while (true) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { cell: parts.join("") + text.slice(at), end: text.length };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { cell: parts.join(""), end: quote + 1 };
    parts.push('"');
    at = quote + 2;
  }
}

function cellEnd(text: string, start: number, mark: string): number {
  let at = start;
  while (at < text.length && text[at] !== mark && text[at] !== "\n") at++;
  return at;
}
