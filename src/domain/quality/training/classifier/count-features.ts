import { featureBits, featuresOf } from "../../../answering/intents/features-of.ts";
import { type Vocabulary, vocabularyOf } from "../../../answering/intents/vector-of.ts";
import { type Pace, PIECE } from "./pace.ts";

/** Features that a model has at most, and weights, one a feature and label: 13 MB while it is trained. */
const maxFeatures = 32_768;
const maxWeights = 3_200_000;
/** In fewer texts than this a feature that occurs once is kept, too. */
const smallSet = 500;

/** The vocabulary of texts: the features that occur in most of them, those of a single text left out. */
export async function countFeatures(texts: readonly string[], labels: number, pace: Pace): Promise<Vocabulary> {
  const frequency = new Uint16Array(2 ** featureBits);
  for (let at = 0; at < texts.length; at += 1) {
    for (const group of featuresOf(texts[at]!)) for (const feature of group.keys()) frequency[feature]! += 1;
    if (at % PIECE === PIECE - 1) await pace.pause();
  }
  const kept = Uint32Array.from(
    mostFrequent(frequency, texts.length < smallSet ? 1 : 2, Math.min(maxFeatures, maxWeights / labels)),
  );
  const idf = Float32Array.from(kept, (feature) => 1 + Math.log((texts.length + 1) / frequency[feature]!));
  return vocabularyOf(kept, idf);
}

/** The features with at least `least`, or so many more that they are not too many; ascending. */
function mostFrequent(frequency: Uint16Array, least: number, most: number): number[] {
  const withFrequency = new Uint32Array(2 ** 16);
  for (const count of frequency) withFrequency[count]! += 1;
  let bound = 2 ** 16;
  let total = 0;
  while (bound > least && total + withFrequency[bound - 1]! <= most) total += withFrequency[--bound]!;
  const kept: number[] = [];
  frequency.forEach((count, feature) => {
    if (count >= bound) kept.push(feature);
  });
  return kept;
}
