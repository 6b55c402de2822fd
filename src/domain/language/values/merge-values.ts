import type { Lexicon } from "./open-lexicon.ts";
import { isPlain } from "./same-value.ts";
import type { Reading, Value } from "./value.ts";

/** Longest text between the parts of one value, or the ends of one range. */
const maxGap = 16;

/**
 * Joins the parts of one value ("1 hour 30 minutes", "5 рублей 20 копеек"), and gives the first end of a range the unit of the second
 * ("10 to 3 pm", "3–5 days").
 */
export function mergeValues(text: string, values: Value[], lexicon: Lexicon): Value[] {
  const merged: Value[] = [];
  for (const value of values) {
    const before = merged.at(-1);
    const whole = before && isNear(text, before, value) ? sumOf(text, before, value, lexicon) : null;
    if (whole) merged[merged.length - 1] = whole;
    else merged.push(value);
  }
  for (let at = merged.length - 2; at >= 0; at--) {
    const [first, second] = [merged[at]!, merged[at + 1]!];
    if (!isNear(text, first, second) || !isRange(text.slice(first.end, second.start), lexicon)) continue;
    if (isPlain(first) && !isPlain(second))
      merged[at] = { ...first, readings: [...first.readings, ...like(second, first)], isClaim: true };
    else if (isPlain(second) && first.readings.every(({ kind }) => kind === "clock"))
      merged[at + 1] = { ...second, readings: [...second.readings, ...like(first, second)] };
  }
  return merged;
}

function isNear(text: string, first: Value, second: Value): boolean {
  return second.start - first.end <= maxGap && !text.slice(first.end, second.start).includes("\n");
}

/** The readings of a plain number when it counts what `model` counts. */
function like(model: Value, { bare }: Value): Reading[] {
  return model.readings.flatMap(({ kind, amount }) =>
    bare.flatMap((number): Reading[] => {
      if (kind === "clock") return timesOf(number);
      const factor = amount / (model.bare[0] || amount || 1);
      return kind === "date" ? [] : [{ kind, amount: number * factor }];
    }),
  );
}

/** "10" and "8.30" beside a time of day: in which half of the day is not said. */
function timesOf(number: number): Reading[] {
  const hour = Math.trunc(number);
  if (hour > 24) return [];
  const minutes = Math.round((number - hour) * 100);
  const times = hour <= 12 ? [hour, hour + 12] : [hour];
  return times.map((each) => ({ kind: "clock", amount: (each * 60 + minutes) % 1_440 }));
}

function isRange(gap: string, { range }: Lexicon): boolean {
  const between = gap.trim().replace(/^[\s.]+/, "");
  return range.matchAt(between, 0, true)?.end === between.length && between !== "";
}

function sumOf(text: string, first: Value, second: Value, { joins }: Lexicon): Value | null {
  const gap = text.slice(first.end, second.start).trim();
  if (gap !== "" && joins.matchAt(gap, 0)?.end !== gap.length) return null;
  // "5.50 € 0.30 €" are two prices: only the word for cents is read in several ways.
  if (second.readings.length === 1 && /^[A-Z]{3}$/.test(second.readings[0]!.kind)) return null;
  const readings = first.readings.flatMap((one) =>
    second.readings.flatMap((other): Reading[] => {
      const isPart = one.kind === other.kind && summed.test(one.kind) && isSmaller(other, one, first.bare[0]!);
      return isPart ? [{ kind: one.kind, amount: one.amount + other.amount }] : [];
    }),
  );
  if (readings.length === 0) return null;
  return { readings, bare: [...first.bare, ...second.bare], start: first.start, end: second.end, isClaim: true };
}

const summed = /^(?:minutes|months|metres|grams|[A-Z]{3})$/;

/** Minutes after hours, months after years, cents after euros: the second is less than one unit of the first. */
function isSmaller(second: Reading, first: Reading, counted: number): boolean {
  return second.amount < (first.amount / (counted || 1)) * (1 - 1e-9);
}
