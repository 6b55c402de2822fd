import { type Bar, type BarName, barNames, type Measures } from "./types.ts";

export interface Miss {
  name: BarName;
  wanted: number;
  /** null: the set asks for nothing that this figure could be taken of, so the bar cannot be met. */
  measured: number | null;
}

/** The figures that stay below a bar. */
export function findMisses(bar: Bar, measures: Measures): Miss[] {
  return barNames.flatMap((name) => {
    const wanted = bar[name];
    const measured = measures[name];
    if (wanted === undefined || (measured !== null && measured >= wanted)) return [];
    return [{ name, wanted, measured }];
  });
}
