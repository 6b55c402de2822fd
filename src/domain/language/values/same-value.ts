import type { Reading, Value } from "./value.ts";

/** Relative difference below which two amounts are equal: far above what arithmetic rounds, far below one in a telephone number. */
const tolerance = 1e-12;

/**
 * Whether two values are the same by value: "two weeks" and "14 days", "10 am" and "10:00", "€1,200" and "1.200 Euro". A number of
 * which nothing says what it counts is the same as one with a unit when the figures are the same.
 */
export function sameValue(left: Value, right: Value): boolean {
  if (left.readings.some((one) => right.readings.some((other) => isSameReading(one, other)))) return true;
  if (!isPlain(left) && !isPlain(right)) return false;
  return left.bare.some((one) => right.bare.some((other) => isClose(one, other)));
}

function isSameReading(one: Reading, other: Reading): boolean {
  if (one.kind !== other.kind || !isClose(one.amount, other.amount)) return false;
  return one.year === undefined || other.year === undefined || one.year === other.year;
}

/** Whether nothing says what a value counts. */
export function isPlain({ readings }: Value): boolean {
  return readings.every(({ kind }) => kind === "number");
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}
