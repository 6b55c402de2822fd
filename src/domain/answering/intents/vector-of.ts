import type { MessageFeatures } from "./features-of.ts";

/** The features that a model knows, each with its weight (inverse document frequency). */
export interface Vocabulary {
  /** The numbers of the features, ascending. */
  features: Uint32Array;
  idf: Float32Array;
  /** The position of each feature. */
  positions: Map<number, number>;
}

/** A message as positions in the vocabulary and their values; its length is 1, or 0 when no feature is known. */
export interface MessageVector {
  positions: Uint16Array;
  values: Float32Array;
}

/** Weights of the groups of features: measured on banking77. */
const groupWeights = [1, 1, 1.4];

export function vocabularyOf(features: Uint32Array, idf: Float32Array): Vocabulary {
  return { features, idf, positions: new Map(Array.from(features, (feature, position) => [feature, position])) };
}

/** The tf-idf vector of a message: (1 + ln count) × idf, each group of features brought to its weight, the whole to 1. */
export function vectorOf(features: MessageFeatures, { positions, idf }: Vocabulary): MessageVector {
  const at: number[] = [];
  const values: number[] = [];
  features.forEach((group, index) => {
    const start = values.length;
    let squares = 0;
    for (const [feature, count] of group) {
      const position = positions.get(feature);
      if (position === undefined) continue;
      const value = (1 + Math.log(count)) * idf[position]!;
      at.push(position);
      values.push(value);
      squares += value * value;
    }
    const scale = groupWeights[index]! / Math.sqrt(squares || 1);
    for (let entry = start; entry < values.length; entry += 1) values[entry]! *= scale;
  });
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { positions: Uint16Array.from(at), values: Float32Array.from(values, (value) => value / length) };
}
