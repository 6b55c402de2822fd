import type { CollectionStatistics } from "../index/index-types.ts";
import type { QueryTerm } from "./query-terms.ts";

/** The words for the 4-gram leg, and the weights of the two legs in the fused score. */
export interface Recipe {
  gramWords: string[];
  wordWeight: number;
  gramWeight: number;
}

const maxWordsForAllGrams = 16;
/** In a larger knowledge base the cost of 4-grams exceeds their benefit. */
export const maxPassagesForAllGrams = 8_000;

/**
 * Short questions in small knowledge bases search the 4-grams of every word, with equal weights ("recipe H"). Otherwise only
 * unknown words, which may be misspelt, go to the 4-gram leg ("recipe G").
 */
export function chooseRecipe(all: QueryTerm[], statistics: CollectionStatistics): Recipe {
  const terms = all.filter((term) => term.standsFor === null);
  if (terms.length <= maxWordsForAllGrams && statistics.passages <= maxPassagesForAllGrams) {
    return { gramWords: terms.flatMap((term) => term.words), wordWeight: 0.5, gramWeight: 0.5 };
  }
  const unknown = terms.filter((_, index) => (statistics.documentFrequencies[index] ?? 0) === 0);
  // At most half: many unknown words of a long question must not outweigh the few known ones.
  const gramWeight = Math.min(0.5, unknown.length / Math.max(1, terms.length));
  return { gramWords: unknown.flatMap((term) => term.words), wordWeight: 1 - gramWeight, gramWeight };
}
