import { sameValue } from "./same-value.ts";
import type { Value } from "./value.ts";

/** The values that a text claims and that are none of `known`, compared by value. */
export function missingValues(claimed: readonly Value[], known: readonly Value[]): Value[] {
  return claimed.filter((value) => value.isClaim && !known.some((other) => sameValue(value, other)));
}
