const most = 1_000;

/** The places of words in a text, in any case, from the beginning; at most a thousand. */
export function findInText(text: string, words: string): TextRange[] {
  const wanted = words.trim();
  if (wanted === "") return [];
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"), "giu");
  const found: TextRange[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === most) break;
  }
  return found;
}

/** A place in a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}
