import type { Known } from "../context/known.ts";

/**
 * Writes what is known of the customer, a line of JSON for each thing; "" when there is nothing. No line can begin with the boundary of
 * passages, because each is one JSON object.
 */
export function fenceKnown(known: Known | undefined): string {
  if (known === undefined) return "";
  const things = [
    ...Object.entries(known.variables).map(([name, value]) => ({ [name]: value })),
    ...known.entities.map(({ type, value }) => ({ [type]: value })),
    ...known.topics.map((topic) => ({ asked_about: topic })),
  ];
  return things.map((thing) => JSON.stringify(thing)).join("\n");
}
