import { seededRandom, shuffle } from "./seeded-random.ts";

/** Parts into which examples are divided; each is held out from the training of a model that labels it. */
export const folds = 5;
const seed = 77;

/**
 * The fold of each example, the same each time, with the examples of each label (and of none, −1) spread evenly. A label with
 * fewer examples than folds is not in all of them.
 */
export function assignFolds(labels: Int16Array): Uint8Array {
  const random = seededRandom(seed);
  const assigned = new Uint8Array(labels.length);
  const byLabel = Map.groupBy(labels.keys(), (example) => labels[example]!);
  let next = 0;
  for (const label of [...byLabel.keys()].sort((a, b) => a - b)) {
    const examples = byLabel.get(label)!;
    shuffle(examples, random);
    // Not from fold 0 again: small labels would all be in the first folds.
    for (const example of examples) assigned[example] = next++ % folds;
  }
  return assigned;
}
