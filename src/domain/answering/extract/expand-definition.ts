import type { Unit } from "./unit.ts";

/** Sentences of a definition are added up to this length. */
const maxLength = 420;

/**
 * A definition from its first sentence at `at`: the sentences of its first paragraph, up to a short length. A first
 * paragraph of attributes only ("Type: boolean", "Default: no") is no description, so the one after it is added.
 */
export function expandDefinition(text: string, units: Unit[], at: number): Unit[] {
  const { block, lead, start, end } = units[at]!;
  const next = isAttributes(text.slice(start, end)) ? units[at + 1]?.block : block;
  const entry = units.slice(at).filter((unit) => unit.lead === lead && (unit.block === block || unit.block === next));
  return entry.filter((unit) => unit === units[at] || unit.end - start <= maxLength);
}

function isAttributes(description: string): boolean {
  return description
    .split("\n")
    .every((line) => /^\s*\p{L}[\p{L} ]{0,30}:\s*\S/u.test(line) && !/[.!?]$/.test(line.trim()));
}
