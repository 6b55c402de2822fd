import type { Pairs, Spread } from "./measure.ts";
import type { Stage, StageOptions } from "./stage.ts";

export interface BenchContext {
  stage: Stage;
  /** Smaller and shorter, for a quick check. */
  isQuick: boolean;
}

/** One line of the table. A line without a budget explains another. */
export interface Line {
  what: string;
  product: string;
  floor: string;
  measured: string;
  budget: string;
  verdict: "PASS" | "MISS" | "";
}

/** A printed line, with the measurement of the product at an earlier commit. */
export interface PrintedLine extends Line {
  before: string;
}

export interface Row {
  name: string;
  /** Also runs against the product at an earlier commit, through `stage.product`. */
  isCompared?: true;
  /** Runs in a new runtime, with these options, which no other row has used. */
  ownStage?: Pick<StageOptions, "inMemory" | "hasHeapLimit" | "hasInspector">;
  run(context: BenchContext): Promise<Line[]>;
}

/** A line whose figure is product divided by floor. `budget` is for example `["≥", 0.5]`. */
export function ratioLine(what: string, pairs: Pairs, unit: string, budget?: ["≥" | "≤", number]): Line {
  const { ratio } = pairs;
  return {
    what,
    product: written(pairs.product, unit),
    floor: written(pairs.floor, unit),
    measured: `${ratio.median.toFixed(2)} × floor (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`,
    budget: budget === undefined ? "" : `${budget[0]} ${budget[1]} × floor`,
    verdict: budget === undefined ? "" : verdictOf(ratio.median, budget),
  };
}

/** A line with an absolute figure. */
export function figureLine(what: string, figure: Spread, unit: string, limit?: number, floor?: Spread): Line {
  return {
    what,
    product: written(figure, unit),
    floor: floor === undefined ? "" : written(floor, unit),
    measured: written(figure, unit),
    budget: limit === undefined ? "" : `≤ ${limit} ${unit}`,
    verdict: limit === undefined ? "" : verdictOf(figure.median, ["≤", limit]),
  };
}

/** A line whose figure is a difference of adjacent rounds, in `unit`. */
export function differenceLine(
  what: string,
  { product, floor, difference }: { product: Spread; floor: Spread; difference: Spread },
  unit: string,
  limit: number,
): Line {
  return { ...figureLine(what, difference, unit, limit, floor), product: written(product, unit) };
}

function verdictOf(value: number, [direction, limit]: ["≥" | "≤", number]): "PASS" | "MISS" {
  return (direction === "≥" ? value >= limit : value <= limit) ? "PASS" : "MISS";
}

function written({ median, low, high }: Spread, unit: string): string {
  const digits = median < 10 ? 2 : median < 100 ? 1 : 0;
  const range = low === high ? "" : ` (${low.toFixed(digits)}–${high.toFixed(digits)})`;
  return `${median.toFixed(digits)} ${unit}${range}`;
}
