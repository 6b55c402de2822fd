import type { Tree } from "../../../src/domain/knowledge/evidence/confidence-of.ts";

/** One observation: its values in the order of the directions, its class and its weight. */
export interface Observation {
  values: number[];
  isTrue: boolean;
  weight: number;
}

const settings = { trees: 80, depth: 3, rate: 0.1, bins: 24, least: 25, shrink: 5, columns: 0.7, most: 9 };
const always = -9;

/**
 * Gradient-boosted trees for a logistic (Friedman 2001, second order as in XGBoost), monotonic in every value with a
 * direction: a split against it is not made, and both sides keep to their side of the middle. Of the same observations the
 * result is always the same.
 */
export function fitTrees(observations: Observation[], directions: (-1 | 0 | 1)[]): Tree[] {
  const mean = observations.reduce((sum, { weight }) => sum + weight, 0) / observations.length;
  const weights = observations.map(({ weight }) => weight / mean);
  const edges = directions.map((_, column) => edgesOf(observations.map(({ values }) => values[column]!)));
  const binned = observations.map(({ values }) => values.map((value, column) => binOf(value, edges[column]!)));
  const sums = observations.map(() => 0);
  const random = seeded(7);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round++) {
    const slopes: number[] = [];
    const curves: number[] = [];
    observations.forEach(({ isTrue }, at) => {
      const likely = 1 / (1 + Math.exp(-sums[at]!));
      slopes.push(weights[at]! * (likely - (isTrue ? 1 : 0)));
      curves.push(weights[at]! * likely * (1 - likely));
    });
    const columns = directions.map((_, column) => column).filter(() => random() < settings.columns);
    const tree: Tree = { signals: [], bounds: [], leaves: [] };
    const inner = 2 ** settings.depth - 1;
    const grow = (rows: number[], node: number, low: number, high: number): void => {
      const slope = total(rows, slopes);
      const curve = total(rows, curves);
      if (node >= inner) {
        const leaf = settings.rate * within(-slope / (curve + settings.shrink), low, high);
        tree.leaves[node - inner] = leaf;
        for (const row of rows) sums[row]! += leaf;
        return;
      }
      const split = bestSplit(rows, columns, low, high);
      tree.signals[node] = split?.column ?? 0;
      tree.bounds[node] = split === null ? always : edges[split.column]![split.bin]!;
      const isLeft = (row: number) => split !== null && binned[row]![split.column]! <= split.bin;
      const direction = split === null ? 0 : directions[split.column]!;
      const own = within(-slope / (curve + settings.shrink), low, high);
      const middle = split === null ? own : (split.left + split.right) / 2;
      // A node that is not split goes on as it is: its leaves all have its own value.
      const keep = split === null ? [own, own] : null;
      const left = keep ?? (direction > 0 ? [low, middle] : direction < 0 ? [middle, high] : [low, high]);
      const right = keep ?? (direction > 0 ? [middle, high] : direction < 0 ? [low, middle] : [low, high]);
      grow(rows.filter(isLeft), 2 * node + 1, left[0]!, left[1]!);
      grow(
        rows.filter((row) => !isLeft(row)),
        2 * node + 2,
        right[0]!,
        right[1]!,
      );
    };
    const bestSplit = (rows: number[], among: number[], low: number, high: number) => {
      let best: { column: number; bin: number; left: number; right: number; gain: number } | null = null;
      if (rows.length < 2 * settings.least) return null;
      const slope = total(rows, slopes);
      const curve = total(rows, curves);
      for (const column of among) {
        const size = edges[column]!.length + 1;
        const [slopesOf, curvesOf, counts] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
        for (const row of rows) {
          const bin = binned[row]![column]!;
          slopesOf[bin]! += slopes[row]!;
          curvesOf[bin]! += curves[row]!;
          counts[bin]! += 1;
        }
        let [s, c, n] = [0, 0, 0];
        for (let bin = 0; bin + 1 < size; bin++) {
          s += slopesOf[bin]!;
          c += curvesOf[bin]!;
          n += counts[bin]!;
          if (n < settings.least || rows.length - n < settings.least) continue;
          const left = -s / (c + settings.shrink);
          const right = -(slope - s) / (curve - c + settings.shrink);
          if (directions[column]! * (right - left) < 0) continue;
          const gain =
            s ** 2 / (c + settings.shrink) +
            (slope - s) ** 2 / (curve - c + settings.shrink) -
            slope ** 2 / (curve + settings.shrink);
          if (gain > (best?.gain ?? 1e-3))
            best = { column, bin, left: within(left, low, high), right: within(right, low, high), gain };
        }
      }
      return best;
    };
    grow(
      observations.map((_, row) => row),
      0,
      -settings.most,
      settings.most,
    );
    trees.push(tree);
  }
  return trees;
}

/** Trees as `readTrees` reads them. */
export function packTrees(trees: Tree[]): string {
  const list = (numbers: number[], scale: number) => numbers.map((each) => Math.round(each * scale)).join(" ");
  return trees.map((t) => [list(t.signals, 1), list(t.bounds, 1_000), list(t.leaves, 10_000)].join("|")).join(";");
}

/** Bounds between bins of about equally many values, on the grid of thousandths that packed trees have. */
function edgesOf(values: number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const edges = Array.from({ length: settings.bins - 1 }, (_, at) => {
    const value = sorted[Math.floor(((at + 1) * sorted.length) / settings.bins)]!;
    return Math.round(value * 1_000) / 1_000;
  });
  return [...new Set(edges)];
}

function binOf(value: number, edges: number[]): number {
  let bin = 0;
  while (bin < edges.length && value >= edges[bin]!) bin += 1;
  return bin;
}

function total(rows: number[], values: number[]): number {
  return rows.reduce((sum, row) => sum + values[row]!, 0);
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
