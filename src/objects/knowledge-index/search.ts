import type { IndexAnswer, SearchScope } from "../../domain/knowledge/index/index-types.ts";
import { chooseRecipe } from "../../domain/knowledge/ranking/choose-recipe.ts";
import { rankLexically } from "../../domain/knowledge/ranking/rank-lexically.ts";
import { characterGrams } from "../../domain/language/text/character-grams.ts";
import type { AnalysedQuery } from "../../domain/language/text/types.ts";
import { readQuery } from "./read-query.ts";
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
  const { terms, statistics } = readQuery(store, query);
  const recipe = chooseRecipe(terms, statistics);
  const grams = new Set(recipe.gramWords.flatMap(characterGrams));

  const stems = terms.flatMap(({ stem, spellings = [] }) => [stem, ...spellings.map((spelling) => spelling.stem)]);
  const words = store.match("words", anyOf(stems), scope, candidatesALeg);
  const gramMatches = store.match("grams", anyOf([...grams]), scope, candidatesALeg);
  const gramScores = new Map(gramMatches.map((match) => [match.id, match.score]));
  const ids = [...new Set([...words, ...gramMatches].map((match) => match.id))];
  const ranked = rankLexically(query, statistics, store.hits(ids, terms, query.pairs, gramScores));
  return { statistics, hits: store.withBefore(ranked.slice(0, limit).map((entry) => entry.item)) };
}

function anyOf(tokens: string[]): string {
  return tokens.map((token) => `"${token}"`).join(" OR ");
}
