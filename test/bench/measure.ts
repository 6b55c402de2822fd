export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** Median, minimum and maximum. */
export function spreadOf(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, low: sorted[0]!, high: sorted.at(-1)! };
}

/** Two adjacent rounds. */
export interface Pair {
  floor: number;
  product: number;
}

/** The difference of each pair of adjacent rounds: `measured[i] - base[i]`. */
export function differenceOf(measured: number[], base: number[]): Spread {
  return spreadOf(measured.map((value, at) => value - base[at]!));
}

export interface Pairs {
  floor: Spread;
  product: Spread;
  /** Product divided by floor, for each pair of adjacent rounds. */
  ratio: Spread;
}

/**
 * Measures floor and product in turn, `rounds` times, after one warm-up round of each. Ratios compare adjacent rounds,
 * because noise of the machine affects both alike.
 */
export async function inTurn(
  rounds: number,
  floor: () => Promise<number>,
  product: () => Promise<number>,
): Promise<Pairs> {
  const pairs: Pair[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { floor: await floor(), product: await product() };
    if (round > 0) pairs.push(pair);
  }
  return pairsOf(pairs);
}

/** The spread of each side and of the ratios. */
export function pairsOf(pairs: Pair[]): Pairs {
  return {
    floor: spreadOf(pairs.map((pair) => pair.floor)),
    product: spreadOf(pairs.map((pair) => pair.product)),
    ratio: spreadOf(pairs.map((pair) => pair.product / pair.floor)),
  };
}
