import type { AnalysedQuery } from "../../language/text/types.ts";
import type { CollectionStatistics, PassageFeatures } from "../index/index-types.ts";
import { chooseRecipe } from "./choose-recipe.ts";
import { queryTerms } from "./query-terms.ts";
import { wordScore } from "./word-score.ts";

const pairBonus = 0.2;

export interface Ranked<T> {
  item: T;
  wordScore: number;
  /** 0..1.2: the fused score. */
  score: number;
}

/**
 * Ranks passages by the fused score of the two lexical legs, best first. The scores of each leg are divided by their maximum,
 * weighted by the recipe and summed; adjacent query words that are adjacent in the passage add up to 0.2. Ties keep the order
 * of `items`. `weightOf` lowers the score of a passage (`listingWeight`).
 */
export function rankLexically<T extends { features: PassageFeatures }>(
  query: AnalysedQuery,
  statistics: CollectionStatistics,
  items: T[],
  weightOf: (item: T) => number = () => 1,
): Ranked<T>[] {
  const terms = queryTerms(query);
  const recipe = chooseRecipe(terms, statistics);
  const scored = items.map((item) => ({ item, wordScore: wordScore(terms, statistics, item.features) }));
  const bestWords = Math.max(Number.MIN_VALUE, ...scored.map((entry) => entry.wordScore));
  const bestGrams = Math.max(Number.MIN_VALUE, ...items.map((item) => item.features.gramScore));
  return scored
    .map((entry) => ({
      ...entry,
      score:
        weightOf(entry.item) *
        ((recipe.wordWeight * entry.wordScore) / bestWords +
          (recipe.gramWeight * entry.item.features.gramScore) / bestGrams +
          pairBonus * entry.item.features.pairShare),
    }))
    .sort((left, right) => right.score - left.score);
}
