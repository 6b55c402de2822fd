import type { MessageFeatures } from "./features-of.ts";

/** The features that a model knows, each with its weight (inverse document frequency). */
export interface Vocabulary {
  /** The numbers of the features, ascending. */
  features: Uint32Array;
  idf: Float32Array;
  /** The weight of other features, which is that of the rarest one. */
  unknownIdf: number;
  /** The position of each feature. */
  positions: Map<number, number>;
}

/** A message as positions in the vocabulary and their values; the fewer of its features are known, the shorter it is, from 1 to 0. */
export interface MessageVector {
  positions: Uint16Array;
  values: Float32Array;
}

/** Weights of the groups of features: measured on banking77. */
const groupWeights = [1, 1, 1.4];

export function vocabularyOf(features: Uint32Array, idf: Float32Array): Vocabulary {
  const unknownIdf = idf.reduce((most, weight) => Math.max(most, weight), 1);
  return {
    features,
    idf,
    unknownIdf,
    positions: new Map(Array.from(features, (feature, position) => [feature, position])),
  };
}

/**
 * The tf-idf vector of a message: (1 + ln count) × idf, each group of features brought to its weight, the whole to 1. Unknown
 * features count for the lengths: a strange message with one known word is not taken for that word.
 */
export function vectorOf(features: MessageFeatures, { positions, idf, unknownIdf }: Vocabulary): MessageVector {
  const at: number[] = [];
  const values: number[] = [];
  features.forEach((group, index) => {
    const start = values.length;
    let squares = 0;
    for (const [feature, count] of group) {
      const position = positions.get(feature);
      const value = (1 + Math.log(count)) * (position === undefined ? unknownIdf : idf[position]!);
      squares += value * value;
      if (position === undefined) continue;
      at.push(position);
      values.push(value);
    }
    const scale = groupWeights[index]! / Math.sqrt(squares || 1);
    for (let entry = start; entry < values.length; entry += 1) values[entry]! *= scale;
  });
  const length = Math.sqrt(groupWeights.reduce((sum, weight) => sum + weight * weight, 0));
  return { positions: Uint16Array.from(at), values: Float32Array.from(values, (value) => value / length) };
}
