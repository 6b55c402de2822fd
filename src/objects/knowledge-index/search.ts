import type { IndexAnswer, SearchScope } from "../../domain/knowledge/index/index-types.ts";
import { chooseRecipe } from "../../domain/knowledge/ranking/choose-recipe.ts";
import { rankLexically } from "../../domain/knowledge/ranking/rank-lexically.ts";
import { characterGrams } from "../../domain/language/text/character-grams.ts";
import type { AnalysedQuery } from "../../domain/language/text/types.ts";
import { readQuery } from "./read-query.ts";
import type { searchStore } from "./search-store.ts";

/** How many candidates each leg adds to the fused ranking. */
const candidatesALeg = 50;

/** Searches with both lexical legs. Returns the best `limit` passages of this knowledge base by the fused ranking. */
export function search(
  store: ReturnType<typeof searchStore>,
  query: AnalysedQuery,
  scope: SearchScope,
  limit: number,
): IndexAnswer {
  const { terms, statistics } = readQuery(store, query);
  const recipe = chooseRecipe(terms, statistics);
  const grams = [...new Set(recipe.gramWords.flatMap(characterGrams))];

  const stems = terms.flatMap(({ stem, spellings = [] }) => [stem, ...spellings.map((spelling) => spelling.stem)]);
  const words = store.matchWords(stems, scope, candidatesALeg);
  const gramScores = new Map(store.matchGrams(grams, scope, candidatesALeg).map((match) => [match.id, match.score]));
  const ids = [...new Set([...words, ...gramScores.keys()])];
  const ranked = rankLexically(query, statistics, store.features(ids, terms, query.pairs, gramScores));
  const best = ranked.slice(0, limit).map((entry) => entry.item);
  return { statistics, hits: store.withPreceding(store.hits(best)) };
}
