import type { Unit } from "./unit.ts";

/** Sentences of a definition are added up to this length. */
const maxLength = 420;

/** A definition from its first sentence at `at`: the sentences of its first paragraph, up to a short length. */
export function expandDefinition(units: Unit[], at: number): Unit[] {
  const { block, lead, start } = units[at]!;
  const entry = units.slice(at).filter((unit) => unit.block === block && unit.lead === lead);
  return entry.filter((unit) => unit === units[at] || unit.end - start <= maxLength);
}
