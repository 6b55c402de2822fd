import type { CollectionStatistics } from "../index/index-types.ts";

/** Merges the statistics of several knowledge bases for the same query. */
export function mergeStatistics(parts: CollectionStatistics[]): CollectionStatistics {
  const merged: CollectionStatistics = { passages: 0, totalLength: 0, documentFrequencies: [] };
  for (const part of parts) {
    merged.passages += part.passages;
    merged.totalLength += part.totalLength;
    part.documentFrequencies.forEach((frequency, index) => {
      merged.documentFrequencies[index] = (merged.documentFrequencies[index] ?? 0) + frequency;
    });
  }
  return merged;
}
