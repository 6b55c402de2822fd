import type { CollectionStatistics } from "../../domain/knowledge/index/index-types.ts";
import { maxPassagesForAllGrams } from "../../domain/knowledge/ranking/choose-recipe.ts";
import { type QueryTerm, queryTerms } from "../../domain/knowledge/ranking/query-terms.ts";
import type { AnalysedQuery } from "../../domain/language/text/types.ts";
import type { searchStore } from "./search-store.ts";

/**
 * The terms of a query with their statistics. A small base finds misspelt words by their 4-grams, a large one corrects
 * them.
 */
export function readQuery(
  store: ReturnType<typeof searchStore>,
  query: AnalysedQuery,
): { terms: QueryTerm[]; statistics: CollectionStatistics } {
  const terms = queryTerms(query);
  const statistics = store.statistics(terms);
  if (statistics.passages <= maxPassagesForAllGrams) return { terms, statistics };
  const asked = new Set(terms.map(({ stem }) => stem));
  const spelt = terms.map((term): QueryTerm => {
    if (term.standsFor !== null) return term;
    const spellings = store.spellings(term.stem).filter(({ stem }) => !asked.has(stem));
    return spellings.length === 0 ? term : { ...term, spellings };
  });
  return { terms: spelt, statistics: store.statistics(spelt) };
}
