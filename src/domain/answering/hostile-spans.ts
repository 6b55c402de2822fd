import type { Span } from "../language/sentences/span.ts";
import { addressesModel } from "./addresses-model.ts";

/**
 * The stretches of a text that speak to a model, in order: from the first such sentence of a paragraph to the
 * paragraph's end, because what follows an order belongs to it; all of it where only the whole gives it away.
 */
export function hostileSpans(text: string): Span[] {
  if (!addressesModel(text)) return [];
  const spans: Span[] = [];
  let from = 0;
  for (const gap of [...text.matchAll(/\n\s*\n/g), { index: text.length, 0: "" }]) {
    const start = hostileFrom(text.slice(from, gap.index));
    if (start !== null) spans.push({ start: from + start, end: gap.index });
    from = gap.index + gap[0].length;
  }
  const rest = spans.toReversed().reduce((open, { start, end }) => open.slice(0, start) + open.slice(end), text);
  return spans.length === 0 || addressesModel(rest) ? [{ start: 0, end: text.length }] : spans;
}

/** Where in a paragraph what speaks to a model begins; null when nothing does. */
function hostileFrom(paragraph: string): number | null {
  if (!addressesModel(paragraph)) return null;
  for (const { index, 0: said } of paragraph.matchAll(sentence)) {
    if (addressesModel(said) || addressesModel(paragraph.slice(0, index + said.length))) return index;
  }
  return 0;
}

/** Cut at every full stop, even one that a small letter or a sign follows: a pretended frame has no grammar. */
const sentence = /(?=\S)[^\n]+?(?:[.!?…](?=\s)|(?=\n)|$)/g;
