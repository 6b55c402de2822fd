import type { Span } from "../language/sentences/span.ts";
import { isPromptInjection } from "./is-prompt-injection.ts";

/**
 * The spans of a text with prompt injections, in order: from the first such sentence of a paragraph to the paragraph's
 * end, because what follows belongs to the injection; the whole text when only the whole reveals it.
 */
export function injectionSpans(text: string): Span[] {
  if (!isPromptInjection(text)) return [];
  const spans: Span[] = [];
  let from = 0;
  for (const gap of [...text.matchAll(/\n\s*\n/g), { index: text.length, 0: "" }]) {
    const start = injectionStart(text.slice(from, gap.index));
    if (start !== null) spans.push({ start: from + start, end: gap.index });
    from = gap.index + gap[0].length;
  }
  const rest = spans.toReversed().reduce((open, { start, end }) => open.slice(0, start) + open.slice(end), text);
  return spans.length === 0 || isPromptInjection(rest) ? [{ start: 0, end: text.length }] : spans;
}

/** Where a prompt injection begins in a paragraph; null when there is none. */
function injectionStart(paragraph: string): number | null {
  if (!isPromptInjection(paragraph)) return null;
  for (const { index, 0: said } of paragraph.matchAll(sentence)) {
    if (isPromptInjection(said) || isPromptInjection(paragraph.slice(0, index + said.length))) return index;
  }
  return 0;
}

/** Splits at every full stop, even before a small letter or a sign: a fake frame has no grammar. */
const sentence = /(?=\S)[^\n]+?(?:[.!?…](?=\s)|(?=\n)|$)/g;
