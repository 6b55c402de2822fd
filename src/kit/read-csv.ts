/**
 * Parses CSV (RFC 4180): cells separated by a delimiter, and quoted when they contain the delimiter, a line break or a
 * quote, which is doubled. An unclosed quote takes the rest of the text, after `onUnclosed` was called; a quote inside an
 * unquoted cell is a character.
 */
export function* readCsv(text: string, delimiter: string, onUnclosed = () => {}): Generator<string[]> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const { cell, end, isClosed } = isQuoted ? quotedCell(text, at + 1) : { cell: "", end: at, isClosed: true };
    if (!isClosed) onUnclosed();
    const stop = cellEnd(text, end, delimiter);
    row.push(isQuoted ? cell + text.slice(end, stop).trimEnd() : text.slice(at, stop));
    at = stop + 1;
    if (text[stop] === delimiter) {
      if (at === text.length) row.push("");
      continue;
    }
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

/** A quoted cell's content up to its closing quote, and the position after it. */
function quotedCell(text: string, start: number): { cell: string; end: number; isClosed: boolean } {
  const parts: string[] = [];
  let at = start;
  while (true) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { cell: parts.join("") + text.slice(at), end: text.length, isClosed: false };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { cell: parts.join(""), end: quote + 1, isClosed: true };
    parts.push('"');
    at = quote + 2;
  }
}

function cellEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at++;
  return at;
}
