import { LEAST_EXAMPLES, MAX_EXAMPLES, MAX_INTENTS } from "./training-limits.ts";

/** Names in a sentence, the first ones. */
const mostNamed = 10;

/**
 * Why examples cannot be trained on, for a person; null when they can. `intents` has the number of examples of each intent, by
 * its name, with null for examples of none.
 */
export function unsuitable(intents: ReadonlyMap<string | null, number>): string | null {
  const named = [...intents].filter((entry): entry is [string, number] => entry[0] !== null);
  const total = [...intents.values()].reduce((sum, examples) => sum + examples, 0);
  if (named.length < 2) {
    const found = named[0] === undefined ? "there are none" : `there is only "${named[0][0]}"`;
    return `A training needs examples of at least two intents: ${found}.`;
  }
  if (named.length > MAX_INTENTS) return `A training has at most ${MAX_INTENTS} intents: there are ${named.length}.`;
  if (total > MAX_EXAMPLES) return `A training has at most ${MAX_EXAMPLES} examples: there are ${total}.`;
  const small = named.filter(([, examples]) => examples < LEAST_EXAMPLES).map(([name]) => `"${name}"`);
  if (small.length === 0) return null;
  const rest = small.length > mostNamed ? ` and ${small.length - mostNamed} more` : "";
  return `Each intent needs at least ${LEAST_EXAMPLES} different examples; these have fewer: ${small.slice(0, mostNamed).join(", ")}${rest}.`;
}
