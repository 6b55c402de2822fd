import { isPromptInjection } from "../is-prompt-injection.ts";
import type { Known } from "./known.ts";

/** Characters of what is known of the customer; English has about four per token. */
const budget = 2_000;

/**
 * What of the known things a hosted model is given: those that fit, in order (variables, entities, topics), without prompt injections;
 * undefined when nothing is left.
 */
export function selectKnown({ variables, entities, topics }: Known): Known | undefined {
  let left = budget;
  const fits = (...parts: unknown[]) => {
    const text = JSON.stringify(parts);
    if (text.length > left || isPromptInjection(text)) return false;
    left -= text.length;
    return true;
  };
  const selected = {
    variables: Object.fromEntries(Object.entries(variables).filter(([name, value]) => fits(name, value))),
    entities: entities.filter(({ type, value }) => fits(type, value)),
    topics: topics.filter((topic) => fits(topic)),
  };
  const count = Object.keys(selected.variables).length + selected.entities.length + selected.topics.length;
  return count === 0 ? undefined : selected;
}
