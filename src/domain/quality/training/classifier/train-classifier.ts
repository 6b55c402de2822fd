import { featuresOf } from "../../../answering/intents/features-of.ts";
import type { Intent, IntentModel } from "../../../answering/intents/intent-model.ts";
import { type MessageVector, type Vocabulary, vectorOf } from "../../../answering/intents/vector-of.ts";
import { plainKey } from "../../../language/text/plain-key.ts";
import { assignFolds, folds } from "./assign-folds.ts";
import { countFeatures } from "./count-features.ts";
import { fitActionBound, fitBound } from "./fit-bound.ts";
import { fitCalibration } from "./fit-calibration.ts";
import type { HeldOutCase } from "./held-out-case.ts";
import { type Measures, measureCases } from "./measure-cases.ts";
import { type Pace, PIECE } from "./pace.ts";
import { quantise } from "./quantise.ts";
import { strangeMessages } from "./strange-messages.ts";
import { trainWeights, type Weights } from "./train-weights.ts";
import { wordsOfName } from "./words-of-name.ts";

/** Of up to this many examples every fifth is held out in turn; of more, one fifth once. */
const mostForAllFolds = 2_000;
/** From this many intents on, messages of left-out intents stand for messages outside all intents. */
const leastToLeaveOut = 4;

export interface ClassifierInput {
  texts: string[];
  /** The intent of each text, by its position in `intents`; −1 for none of them. */
  labels: Int16Array;
  intents: Intent[];
}

/** A training in progress: the vectors of the examples, and after them those of the names of the intents. */
interface Training {
  vectors: MessageVector[];
  labels: Int16Array;
  vocabulary: Vocabulary;
  /** The fold of each example; a name has none. */
  foldOf: (at: number) => number | null;
  count: number;
}

/**
 * Trains a classifier of messages and measures it on messages that were held out. The same input gives the same model. The name
 * of an intent is an example of it. Throws what `pace.advance` throws.
 */
export async function trainClassifier(
  input: ClassifierInput,
  pace: Pace,
): Promise<{ model: IntentModel; measures: Measures }> {
  const training = await prepare(input, pace);
  const heldOut = input.texts.length <= mostForAllFolds ? Array.from({ length: folds }, (_, fold) => fold) : [0];
  const hasLeftOut = training.count >= leastToLeaveOut;
  const trainings = heldOut.length + (hasLeftOut ? 1 : 0) + 1;
  const part: Pace = { pause: pace.pause, advance: (share) => pace.advance((0.95 * share) / trainings) };
  const strange = strangeVectors(input, training.vocabulary);
  const cases: HeldOutCase[] = [];
  for (const fold of heldOut) {
    const weights = await trainOn(training, (at) => training.foldOf(at) !== fold, part);
    const labels = training.labels;
    training.vectors.forEach((vector, at) => {
      if (training.foldOf(at) === fold) cases.push({ margins: marginsOf(vector, weights), label: labels[at]! });
    });
    if (fold === 0) for (const vector of strange) cases.push({ margins: marginsOf(vector, weights), label: -1 });
  }
  if (hasLeftOut) cases.push(...(await leftOutCases(training, part)));
  const weights = await trainOn(training, () => true, part);
  const calibration = fitCalibration(cases);
  const bound = fitBound(cases, calibration);
  const actionBound = Math.max(bound, fitActionBound(cases, calibration));
  const measures = measureCases(cases, training.count);
  await pace.advance(0.03);
  return {
    model: {
      ...calibration,
      bound,
      actionBound,
      intents: input.intents,
      vocabulary: training.vocabulary,
      ...quantise(weights),
    },
    measures,
  };
}

async function prepare({ texts, labels, intents }: ClassifierInput, pace: Pace): Promise<Training> {
  const names = intents.map(({ name }) => wordsOfName(name));
  const all = [...texts, ...names];
  const vocabulary = await countFeatures(all, intents.length, pace);
  const vectors: MessageVector[] = [];
  for (const text of all) {
    vectors.push(vectorOf(featuresOf(text), vocabulary));
    if (vectors.length % PIECE === 0) await pace.pause();
  }
  await pace.advance(0.02);
  const assigned = assignFolds(labels);
  return {
    ...{ vectors, vocabulary, count: intents.length },
    labels: Int16Array.from([...labels, ...intents.keys()]),
    foldOf: (at) => assigned[at] ?? null,
  };
}

function trainOn(training: Training, isUsed: (at: number) => boolean, pace: Pace): Promise<Weights> {
  const used = [...training.vectors.keys()].filter(isUsed);
  return trainWeights(
    {
      vectors: used.map((at) => training.vectors[at]!),
      labels: Int16Array.from(used, (at) => training.labels[at]!),
      features: training.vocabulary.features.length,
      count: training.count,
    },
    pace,
  );
}

/**
 * Messages of no label, as far as a model knows that was trained without a fifth of the labels. The columns of these labels
 * have seen no example, so that they never win.
 */
async function leftOutCases(training: Training, pace: Pace): Promise<HeldOutCase[]> {
  const isLeftOut = (at: number) => training.labels[at]! % folds === 2;
  const weights = await trainOn(training, (at) => !isLeftOut(at) && training.foldOf(at) !== 0, pace);
  const leftOut = [...training.vectors.keys()].filter((at) => isLeftOut(at) && training.foldOf(at) === 0);
  return leftOut.map((at) => ({ margins: marginsOf(training.vectors[at]!, weights), label: -1 }));
}

function strangeVectors({ texts }: ClassifierInput, vocabulary: Vocabulary): MessageVector[] {
  const known = new Set(texts.map(plainKey));
  const strange = strangeMessages.filter((text) => !known.has(plainKey(text)));
  return strange.map((text) => vectorOf(featuresOf(text), vocabulary));
}

function marginsOf({ positions, values }: MessageVector, { weights, biases }: Weights): Float32Array {
  const margins = Float32Array.from(biases);
  positions.forEach((position, entry) => {
    const row = position * margins.length;
    for (let label = 0; label < margins.length; label += 1) margins[label]! += values[entry]! * weights[row + label]!;
  });
  return margins;
}
