interface Span {
  start: number;
  end: number;
}

/**
 * Splits a text into sentences or lines, without the whitespace around them; longer ones than `longest` are cut at
 * spaces, or between two grapheme clusters when there are no spaces. Offsets are UTF-16 units.
 */
export function splitLongText(text: string, by: "sentence" | "line", longest: number): Span[] {
  const raw = by === "sentence" ? sentences(text) : lines(text);
  return raw.flatMap((span) => trim(text, span)).flatMap((span) => cut(text, span, longest));
}

let segmenter: Intl.Segmenter | null = null;
let graphemes: Intl.Segmenter | null = null;
/** UTF-16 units: a family emoji has 25. A longer cluster is not a character and is cut like any text. */
const MAX_CLUSTER_LENGTH = 64;

function sentences(text: string): Span[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "sentence" });
  return Array.from(segmenter.segment(text), ({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function lines(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

function trim(text: string, { start, end }: Span): Span[] {
  const whole = text.slice(start, end);
  const trimmed = whole.trim();
  if (trimmed === "") return [];
  const from = start + whole.length - whole.trimStart().length;
  return [{ start: from, end: from + trimmed.length }];
}

function cut(text: string, span: Span, longest: number): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > longest) {
    const end = cutPoint(text, start, start + longest);
    pieces.push(...trim(text, { start, end }));
    start = end;
  }
  pieces.push(...trim(text, { start, end: span.end }));
  return pieces;
}

function cutPoint(text: string, start: number, latest: number): number {
  for (let at = latest; at > start + (latest - start) / 2; at--) {
    if (/\s/.test(text[at] ?? "")) return at;
  }
  graphemes ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const character = graphemes.segment(text.slice(start, latest + MAX_CLUSTER_LENGTH)).containing(latest - start);
  if (character !== undefined && character.index > (latest - start) / 2) return start + character.index;
  const splitsPair = /[\uD800-\uDBFF]/.test(text[latest - 1] ?? "");
  return splitsPair ? latest - 1 : latest;
}
