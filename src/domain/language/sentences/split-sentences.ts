import type { Language } from "../languages/language.ts";
import type { Span } from "./span.ts";
import { trimSpan } from "./trim-span.ts";

/** The end of a sentence that decides whether it is one: longer than any abbreviation with the marks after it. */
const DECIDING_LENGTH = 100;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Splits running text into sentences: `Intl.Segmenter` (Unicode UAX 29), corrected where it splits after an
 * abbreviation, an initial, a list number or inside a URL, and where it moves a closing mark into the next sentence.
 * Line breaks count as white space; a caller with blocks splits those first.
 */
export function splitSentences(text: string, language: Language): Span[] {
  let segmenter = segmenters.get(language.code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language.code, { granularity: "sentence" });
    segmenters.set(language.code, segmenter);
  }
  const oneLine = text.replace(/[\n\r\u2028\u2029\u0085]/g, " ");
  const spans: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(oneLine)) {
    const end = index + segment.length;
    const before = oneLine.slice(Math.max(start, end - DECIDING_LENGTH), end);
    if (end < oneLine.length && !endsSentence(before, oneLine.slice(end, end + 12), language)) continue;
    const span = trimSpan(oneLine, start, end);
    if (span) spans.push(span);
    start = end;
  }
  const tail = trimSpan(oneLine, start, oneLine.length);
  if (tail) spans.push(tail);
  return language.code === "th" ? spans.flatMap((span) => splitThai(oneLine, span)) : spans;
}

/**
 * Thai ends a sentence with a space, and puts spaces around figures and between the parts of a list too: a sentence is at least so
 * long, and the next one begins with a Thai letter and no conjunction.
 */
function splitThai(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(thaiEnd)) {
    const at = start + index;
    if (at - from < minThaiLength || end - at < minThaiLength / 2) continue;
    spans.push({ start: from, end: at });
    from = at + 1;
  }
  return [...spans, { start: from, end }];
}

const minThaiLength = 24;
const thaiEnd = /(?<=\p{Script=Thai}) (?=(?!และ|หรือ|แต่|ที่|ซึ่ง|โดย|เวลา|ถึง)\p{Script=Thai})/gu;

function endsSentence(before: string, after: string, language: Language): boolean {
  if (!/\s$/.test(before)) return /[。！？।؟۔]["”’)»\]]*$/.test(before);
  const trimmed = before.trimEnd();
  if (/^\s*\p{Ll}/u.test(after)) return false;
  if (!/[.]["”’)»\]]*$/.test(trimmed)) return true;
  const last = /(?<![\p{L}\p{N}.-])[.-]*([\p{L}\p{N}][\p{L}\p{N}.-]*)\.$/u.exec(trimmed)?.[1] ?? "";
  if (/^\d{1,3}$/.test(last) && /(^|\s)\d{1,3}\.$/.test(trimmed) && trimmed.length <= 5) return false;
  if (/(^|\s)\p{Lu}\.$/u.test(trimmed)) return false;
  // "в 1999 г. Компания …": an abbreviated unit may end its sentence, an abbreviated title ("г. Москва") may not.
  if (/\d\s?\p{L}{1,3}\.$/u.test(trimmed)) return true;
  return !language.abbreviations.has(last.toLowerCase());
}
