import type { Known } from "../context/known.ts";
import { isPromptInjection } from "../is-prompt-injection.ts";

/** Characters of what is known of the customer; English has about four per token. */
const knownBudget = 2_000;

/**
 * Writes what is known of the customer, a line of JSON for each thing, without prompt injections; "" when there is nothing. No line can
 * begin with a boundary, because each is one JSON object. What does not fit is left out.
 */
export function fenceKnown(known: Known | undefined): string {
  if (known === undefined) return "";
  const things = [
    ...Object.entries(known.variables).map(([name, value]) => ({ [name]: value })),
    ...known.entities.map(({ type, value }) => ({ [type]: value })),
    ...known.topics.map((topic) => ({ asked_about: topic })),
  ];
  const lines: string[] = [];
  let left = knownBudget;
  for (const thing of things) {
    const line = JSON.stringify(thing);
    if (line.length > left || isPromptInjection(line)) continue;
    left -= line.length + 1;
    lines.push(line);
  }
  return lines.join("\n");
}
