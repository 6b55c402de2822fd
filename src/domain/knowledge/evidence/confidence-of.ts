import { entryTrees, passageTrees } from "./fitted-trees.ts";
import { type Signals, signalNames } from "./signals.ts";

/** One tree as numbers: `signal, bound, …` of its inner nodes in heap order, then the values of its leaves. */
export interface Tree {
  signals: number[];
  bounds: number[];
  leaves: number[];
}

let entries: Tree[] | null = null;
let plain: Tree[] | null = null;

/**
 * 0..1: how likely a passage answers the question. The sum of small decision trees over its signals, as a logistic; one
 * fitted set for entries that have a question of their own, one for other passages. Monotonic in every signal with a
 * direction (`directionOf`). Fitted by `test/bench/answering/fit-judge.ts`. 0 when the passage shares nothing with the question.
 */
export function confidenceOf(signals: Signals, isEntry: boolean): number {
  if (signals.passage === 0) return 0;
  entries ??= readTrees(entryTrees);
  plain ??= readTrees(passageTrees);
  return scoreTrees(
    isEntry ? entries : plain,
    signalNames.map((name) => signals[name]),
  );
}

/** The logistic of the sum of the trees' leaves. */
export function scoreTrees(trees: Tree[], values: number[]): number {
  let sum = 0;
  for (const { signals, bounds, leaves } of trees) {
    let node = 0;
    while (node < signals.length) node = 2 * node + (values[signals[node]!]! < bounds[node]! ? 1 : 2);
    sum += leaves[node - signals.length]!;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Trees are separated by `;`, the three lists of a tree by `|`; bounds are in thousandths, leaves in ten-thousandths. */
export function readTrees(packed: string): Tree[] {
  return packed.split(";").map((tree) => {
    const [signals = [], bounds = [], leaves = []] = tree.split("|").map((list) => list.split(" ").map(Number));
    return { signals, bounds: bounds.map((bound) => bound / 1_000), leaves: leaves.map((leaf) => leaf / 10_000) };
  });
}
