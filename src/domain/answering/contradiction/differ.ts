import { sameValue } from "../../language/values/same-value.ts";
import type { Value } from "../../language/values/value.ts";

/**
 * Whether two statements of one relation give different values: of exactly one kind (money, times, lengths, …), while every other
 * value is the same in both. Values of two kinds that differ belong to two subjects ("2 kg: 5 €", "5 kg: 9 €"), and so do plain numbers
 * ("for 2 people", "Room 12"). A value inside the other's range is no difference.
 */
export function differ(left: readonly Value[], right: readonly Value[]): boolean {
  const [one, other] = [byKind(left, right), byKind(right, left)];
  const kinds = new Set([...one.keys(), ...other.keys()]);
  let differing = 0;
  for (const kind of kinds) {
    const [mine, theirs] = [one.get(kind) ?? [], other.get(kind) ?? []];
    if (isAllIn(mine, theirs) && isAllIn(theirs, mine)) continue;
    if (kind === "number" || mine.length === 0 || theirs.length === 0) return false;
    // "Open 9:00" says nothing against "open 9:00 to 18:00".
    if (mine.length !== theirs.length && (isAllIn(mine, theirs) || isAllIn(theirs, mine))) return false;
    if (isWithin(mine, theirs) || isWithin(theirs, mine)) return false;
    differing++;
  }
  return differing === 1;
}

/** Values by kind; of a value with several readings, the kind that the other statement has too. */
function byKind(values: readonly Value[], others: readonly Value[]): Map<string, Value[]> {
  const shared = new Set(others.flatMap(({ readings }) => readings.map(({ kind }) => kind)));
  const kinds = new Map<string, Value[]>();
  for (const value of values.filter(({ isClaim }) => isClaim)) {
    const counted = value.readings.filter(({ kind }) => kind !== "number");
    const { kind } = counted.find((reading) => shared.has(reading.kind)) ?? counted[0] ?? { kind: "number" };
    kinds.set(kind, [...(kinds.get(kind) ?? []), value]);
  }
  return kinds;
}

function isAllIn(values: readonly Value[], among: readonly Value[]): boolean {
  return values.every((value) => among.some((other) => sameValue(value, other)));
}

/** One value between the two ends of a range. */
function isWithin(values: readonly Value[], range: readonly Value[]): boolean {
  if (values.length !== 1 || range.length < 2) return false;
  const amounts = range.map(amountOf);
  const amount = amountOf(values[0]!);
  return amount >= Math.min(...amounts) && amount <= Math.max(...amounts);
}

function amountOf({ readings }: Value): number {
  return (readings.find(({ kind }) => kind !== "number") ?? readings[0]!).amount;
}
