import type { Passage } from "../knowledge/index/passage.ts";
import { isPromptInjection } from "./is-prompt-injection.ts";
import { removedInjection, withoutInjections } from "./without-injections.ts";

/**
 * A passage as a model may read it: prompt injections are removed from its text, title and headings. Offsets are no
 * longer valid.
 */
export function removeInjections(passage: Passage): Passage {
  const known = read.get(passage);
  if (known) return known;
  const title = clean(passage.title);
  const headingPath = passage.headingPath.map(clean);
  const text = withoutInjections(passage.text);
  const made = { ...passage, title, headingPath, text };
  read.set(passage, made);
  return made;
}

const read = new WeakMap<Passage, Passage>();

function clean(text: string): string {
  return isPromptInjection(text) ? removedInjection : text;
}
