import type { Unit } from "./unit.ts";

/** Longest span that is shown in place of one unit, in UTF-16 units. */
const maxLength = 450;

/**
 * A unit with those after it, then those before it in its paragraph or list, up to a short length, in reading order. Empty for a
 * row or code, which mean little among sentences.
 */
export function surroundUnit(units: Unit[], at: number): Unit[] {
  const { kind, block } = units[at]!;
  if (kind === "row" || kind === "code") return [];
  let [first, last] = [at, at];
  const fits = (from: number, to: number) => units[to]!.end - units[from]!.start <= maxLength;
  while (units[last + 1] && fits(first, last + 1)) last++;
  while (units[first - 1]?.block === block && fits(first - 1, last)) first--;
  return units.slice(first, last + 1);
}
