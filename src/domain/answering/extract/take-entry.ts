import type { Unit } from "./unit.ts";

/** A definition's sentences are taken while they stay below this. */
const longest = 420;

/** A definition from its first sentence at `at`: the sentences of its first paragraph, as many as read at a glance. */
export function takeEntry(units: Unit[], at: number): Unit[] {
  const { block, lead, start } = units[at]!;
  const entry = units.slice(at).filter((unit) => unit.block === block && unit.lead === lead);
  return entry.filter((unit) => unit === units[at] || unit.end - start <= longest);
}
