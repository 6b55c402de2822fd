import type { MessageVector } from "../../../answering/intents/vector-of.ts";
import type { Pace } from "./pace.ts";
import { seededRandom, shuffle } from "./seeded-random.ts";

/** Cost of a margin below 1, against the length of the weights. Measured: 1 beats 0.3 and 3 on banking77. */
const COST = 1;
const MOST_PASSES = 10;
/** Training ends when no coefficient's gradient is steeper. */
const TOLERANCE = 0.1;
/** Multiplications of one training: some 20 s. Larger sets get fewer passes, of which most is gained in the first three. */
const MOST_WORK = 12e9;
const LEAST_PASSES = 3;
/** Multiplications between two pauses: some 10 ms. */
const WORK_PER_PAUSE = 5e6;

export interface Weights {
  /** One row a feature, one column a label. */
  weights: Float32Array;
  biases: Float32Array;
}

/**
 * Trains one linear support vector machine a label against all others, with squared hinge loss, by dual coordinate descent
 * (Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM", algorithm 1), all labels in the same pass
 * over the examples. `labels` has −1 for an example of none.
 */
export async function trainWeights(
  {
    vectors,
    labels,
    features,
    count,
  }: { vectors: MessageVector[]; labels: Int16Array; features: number; count: number },
  pace: Pace,
): Promise<Weights> {
  const weights = new Float32Array(features * count);
  const biases = new Float32Array(count);
  const duals = new Float32Array(vectors.length * count);
  // The bias is a feature of value 1.
  const squares = vectors.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  const order = Uint32Array.from(vectors, (_, at) => at);
  const random = seededRandom(1);
  const diagonal = 1 / (2 * COST);
  const margins = new Float32Array(count);
  const changed = new Uint16Array(count);
  const steps = new Float32Array(count);
  const work = vectors.reduce((sum, { values }) => sum + values.length * count, 0);
  const passes = Math.max(LEAST_PASSES, Math.min(MOST_PASSES, Math.floor(MOST_WORK / Math.max(1, work))));

  /** One step for one example; returns the steepest gradient. */
  function learn(example: number): number {
    const { positions, values } = vectors[example]!;
    margins.set(biases);
    for (let entry = 0; entry < values.length; entry += 1) {
      const row = positions[entry]! * count;
      const value = values[entry]!;
      for (let label = 0; label < count; label += 1) margins[label]! += value * weights[row + label]!;
    }
    let steepest = 0;
    let changes = 0;
    for (let label = 0; label < count; label += 1) {
      const sign = labels[example] === label ? 1 : -1;
      const dual = duals[example * count + label]!;
      const gradient = sign * margins[label]! - 1 + diagonal * dual;
      const slope = dual === 0 ? Math.min(gradient, 0) : gradient;
      if (Math.abs(slope) < 1e-3) continue;
      steepest = Math.max(steepest, Math.abs(slope));
      const next = Math.max(0, dual - gradient / (squares[example]! + diagonal));
      duals[example * count + label] = next;
      changed[changes] = label;
      steps[changes] = (next - dual) * sign;
      changes += 1;
    }
    for (let change = 0; change < changes; change += 1) biases[changed[change]!]! += steps[change]!;
    for (let entry = 0; entry < values.length; entry += 1) {
      const row = positions[entry]! * count;
      const value = values[entry]!;
      for (let change = 0; change < changes; change += 1) weights[row + changed[change]!]! += value * steps[change]!;
    }
    return steepest;
  }

  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    let steepest = 0;
    let sincePause = 0;
    for (const example of order) {
      steepest = Math.max(steepest, learn(example));
      sincePause += vectors[example]!.values.length * count;
      if (sincePause < WORK_PER_PAUSE) continue;
      sincePause = 0;
      await pace.pause();
    }
    await pace.advance(1 / passes);
    if (steepest < TOLERANCE) {
      await pace.advance((passes - pass - 1) / passes);
      break;
    }
  }
  return { weights, biases };
}
