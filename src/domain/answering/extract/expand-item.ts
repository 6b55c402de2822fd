import type { Unit } from "./unit.ts";

/** Longest item that is shown with those nested in it, in UTF-16 units. */
const maxLength = 420;

/**
 * A list item with the items nested in it, from the item that the one at `at` is nested in: an option with its description,
 * values and default. Empty when it has none or they are too long to be shown with it.
 */
export function expandItem(text: string, units: Unit[], at: number): Unit[] {
  const unit = units[at]!;
  if (!isItem(unit)) return [];
  const indentOf = ({ start }: Unit) => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", start - 1) + 1))![0].length;
  const isOfList = (other: Unit | undefined) => other !== undefined && isItem(other) && other.block === unit.block;
  let outer = at;
  while (isOfList(units[outer]) && indentOf(units[outer]!) >= indentOf(unit)) outer--;
  const first = isOfList(units[outer]) ? outer : at;
  let end = first + 1;
  while (isOfList(units[end]) && indentOf(units[end]!) > indentOf(units[first]!)) end++;
  const entry = units.slice(first, end).filter((one) => one.end - units[first]!.start <= maxLength);
  return entry.length > 1 && entry.includes(unit) ? entry : [];
}

function isItem({ kind }: Unit): boolean {
  return kind === "item" || kind === "step";
}
