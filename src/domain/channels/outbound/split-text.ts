/** Where a text may be cut, best first: after a paragraph, a line, a sentence, a word. Chinese and Japanese have no blanks. */
const cuts = [/\n\n+/g, /\n/g, /[.!?…]\s+|[。！？]/g, /[\s，、；]+/g];

/** Longer than any usual character: a family emoji has eleven. UTF-16 units. */
const longestCharacter = 64;

/**
 * Splits a text into pieces of at most `limit` UTF-16 units, at the best possible cuts; never inside a character.
 */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const at = cutOf(rest, limit);
    pieces.push(rest.slice(0, at).trimEnd());
    // Keeps the indent of a line: it may be code.
    rest = rest.slice(at).replace(/^\s*\n/, "");
  }
  return rest === "" ? pieces : [...pieces, rest];
}

/** The last cut of the best kind in the second half of the limit; else the end of the last character. */
function cutOf(text: string, limit: number): number {
  const head = text.slice(0, limit);
  for (const cut of cuts) {
    const ends = Array.from(head.matchAll(cut), ({ index, 0: mark }) => index + mark.length);
    const last = ends.findLast((end) => end >= limit / 2);
    if (last !== undefined) return last;
  }
  return endOfCharacter(text, limit);
}

/** The end of the last whole character, as people see one, before `limit`. */
function endOfCharacter(text: string, limit: number): number {
  const start = Math.max(0, limit - longestCharacter);
  const around = text.slice(start, limit + longestCharacter);
  const ends = Array.from(new Intl.Segmenter().segment(around), ({ index, segment }) => start + index + segment.length);
  const end = ends.findLast((one) => one <= limit);
  if (end !== undefined) return end;
  const isHigh = /[\uD800-\uDBFF]$/.test(text.slice(0, limit));
  return isHigh ? limit - 1 : limit;
}
