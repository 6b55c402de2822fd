import type { AnalysedQuery, CollectionStatistics, PassageFeatures } from "../index-types.ts";
import { inverseDocumentFrequency } from "./inverse-document-frequency.ts";
import { queryTerms } from "./query-terms.ts";

/** 0..1: how much of a question one passage accounts for: the idf-weighted share of its terms that it has. */
export function weighEvidence(
  query: AnalysedQuery,
  statistics: CollectionStatistics,
  passages: { text: string; features: PassageFeatures }[],
): number {
  const terms = queryTerms(query);
  const weights = terms.map(
    (term, index) =>
      term.count * inverseDocumentFrequency(statistics.passages, statistics.documentFrequencies[index] ?? 0),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const coverages = passages.map(({ features }) =>
    weights.reduce((sum, weight, index) => sum + ((features.frequencies[index] ?? 0) > 0 ? weight : 0), 0),
  );
  return Math.max(0, ...coverages) / total;
}
