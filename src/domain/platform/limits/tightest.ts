import type { Allowance } from "./ports.ts";

/** The allowance that is exhausted first: the fewest remaining, then the latest reset; null for an empty list. */
export function tightest(allowances: Allowance[]): Allowance | null {
  const [first, ...others] = allowances;
  if (first === undefined) return null;
  return others.reduce((least, next) => (isTighter(next, least) ? next : least), first);
}

function isTighter(one: Allowance, other: Allowance): boolean {
  if (one.remaining !== other.remaining) return one.remaining < other.remaining;
  return one.resetAt > other.resetAt;
}
