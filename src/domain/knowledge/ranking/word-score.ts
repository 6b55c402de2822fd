import type { CollectionStatistics, PassageFeatures } from "../index/index-types.ts";
import { inverseDocumentFrequency } from "./inverse-document-frequency.ts";
import type { QueryTerm } from "./query-terms.ts";

const k1 = 1.2;
const b = 0.75;

/**
 * BM25 of a passage over stems (Robertson and others 1994) with Lucene's idf; a term that occurs twice in the query counts
 * twice.
 */
export function wordScore(terms: QueryTerm[], statistics: CollectionStatistics, features: PassageFeatures): number {
  const averageLength = Math.max(1, statistics.totalLength / Math.max(1, statistics.passages));
  const norm = k1 * (1 - b + (b * features.length) / averageLength);
  let score = 0;
  terms.forEach((term, index) => {
    const frequency = features.frequencies[index] ?? 0;
    if (frequency === 0) return;
    const weight = inverseDocumentFrequency(statistics.passages, statistics.documentFrequencies[index] ?? 0);
    score += term.count * weight * ((frequency * (k1 + 1)) / (frequency + norm));
  });
  return score;
}
