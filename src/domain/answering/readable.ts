import type { Passage } from "../knowledge/index/passage.ts";
import { addressesModel } from "./addresses-model.ts";
import { hostileSpans } from "./hostile-spans.ts";

const takenOut = "[…]";

/**
 * What a model is given of a passage: its text with every piece that speaks to the model taken out, and so of its title
 * and headings. Offsets no longer hold.
 */
export function readable(passage: Passage): Passage {
  const known = read.get(passage);
  if (known) return known;
  const title = clean(passage.title);
  const headingPath = passage.headingPath.map(clean);
  const text = withoutOrders(passage.text);
  const made = { ...passage, title, headingPath, text };
  read.set(passage, made);
  return made;
}

const read = new WeakMap<Passage, Passage>();

function withoutOrders(text: string): string {
  return hostileSpans(text)
    .toReversed()
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}${takenOut}${shown.slice(end)}`, text);
}

function clean(text: string): string {
  return addressesModel(text) ? takenOut : text;
}
