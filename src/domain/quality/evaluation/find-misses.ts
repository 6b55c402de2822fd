import { type Bar, type BarName, barNames, type Measures } from "./types.ts";

export interface Miss {
  name: BarName;
  wanted: number;
  /** null: the set has no question for this measure, so the bar cannot be met. */
  measured: number | null;
}

/** The measures below a bar. */
export function findMisses(bar: Bar, measures: Measures): Miss[] {
  return barNames.flatMap((name) => {
    const wanted = bar[name];
    const measured = measures[name];
    if (wanted === undefined || (measured !== null && measured >= wanted)) return [];
    return [{ name, wanted, measured }];
  });
}
