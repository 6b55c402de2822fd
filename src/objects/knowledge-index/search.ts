import type { AnalysedQuery, IndexAnswer, SearchScope } from "../../domain/knowledge/index-types.ts";
import { chooseRecipe } from "../../domain/knowledge/ranking/choose-recipe.ts";
import { queryTerms } from "../../domain/knowledge/ranking/query-terms.ts";
import { rankLexically } from "../../domain/knowledge/ranking/rank-lexically.ts";
import { characterGrams } from "../../domain/knowledge/text/character-grams.ts";
import type { searchStore } from "./search-store.ts";

/** How many passages each leg proposes for the fused ranking. */
const candidatesALeg = 50;

/** Both lexical legs and their fused ranking: the best `limit` passages of this knowledge base. */
export function search(
  store: ReturnType<typeof searchStore>,
  query: AnalysedQuery,
  scope: SearchScope,
  limit: number,
): IndexAnswer {
  const terms = queryTerms(query);
  const statistics = store.statistics(terms);
  const recipe = chooseRecipe(terms, statistics);
  const grams = new Set(recipe.gramWords.flatMap(characterGrams));

  const words = store.match("words", anyOf(terms.map((term) => term.stem)), scope, candidatesALeg);
  const gramMatches = store.match("grams", anyOf([...grams]), scope, candidatesALeg);
  const gramScores = new Map(gramMatches.map((match) => [match.id, match.score]));
  const ids = [...new Set([...words, ...gramMatches].map((match) => match.id))];
  const ranked = rankLexically(query, statistics, store.hits(ids, terms, query.pairs, gramScores));
  return { statistics, hits: ranked.slice(0, limit).map((entry) => entry.item) };
}

function anyOf(tokens: string[]): string {
  return tokens.map((token) => `"${token}"`).join(" OR ");
}
