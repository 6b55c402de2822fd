import type { CollectionStatistics } from "../index/index-types.ts";
import type { QueryTerm } from "./query-terms.ts";

/** Which words go to the 4-gram leg, and how much the two legs weigh in the fused score. */
export interface Recipe {
  gramWords: string[];
  wordWeight: number;
  gramWeight: number;
}

const maxWordsForAllGrams = 16;
/** In a larger knowledge base 4-grams cost more than they bring. */
export const maxPassagesForAllGrams = 8_000;

/**
 * Short questions in small knowledge bases ask the 4-grams of every word, both legs equal ("recipe H"). Beyond, 4-grams
 * cost more than they bring, except for words the index does not know: misspelt ones ("recipe G").
 */
export function chooseRecipe(all: QueryTerm[], statistics: CollectionStatistics): Recipe {
  const terms = all.filter((term) => term.standsFor === null);
  if (terms.length <= maxWordsForAllGrams && statistics.passages <= maxPassagesForAllGrams) {
    return { gramWords: terms.flatMap((term) => term.words), wordWeight: 0.5, gramWeight: 0.5 };
  }
  const unknown = terms.filter((_, index) => (statistics.documentFrequencies[index] ?? 0) === 0);
  // At most half: a long question's unknown words must not drown the few that the index knows.
  const gramWeight = Math.min(0.5, unknown.length / Math.max(1, terms.length));
  return { gramWords: unknown.flatMap((term) => term.words), wordWeight: 1 - gramWeight, gramWeight };
}
