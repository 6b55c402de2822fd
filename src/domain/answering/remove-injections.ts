import type { Passage } from "../knowledge/index/passage.ts";
import { injectionSpans } from "./injection-spans.ts";
import { isPromptInjection } from "./is-prompt-injection.ts";

const removed = "[…]";

/**
 * A passage as a model may read it: prompt injections are removed from its text, title and headings. Offsets are no
 * longer valid.
 */
export function removeInjections(passage: Passage): Passage {
  const known = read.get(passage);
  if (known) return known;
  const title = clean(passage.title);
  const headingPath = passage.headingPath.map(clean);
  const text = cleanText(passage.text);
  const made = { ...passage, title, headingPath, text };
  read.set(passage, made);
  return made;
}

const read = new WeakMap<Passage, Passage>();

function cleanText(text: string): string {
  return injectionSpans(text)
    .toReversed()
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}${removed}${shown.slice(end)}`, text);
}

function clean(text: string): string {
  return isPromptInjection(text) ? removed : text;
}
