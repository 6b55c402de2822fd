import { foldForSearch } from "./fold-for-search.ts";

/** Words of a search that are used; more would only cost time. */
const maxWords = 16;

/**
 * The FTS5 query for what an account has with all words of a search, the last one possibly begun, whatever the case, accents and
 * ё; null for a search without words.
 */
export function matchWords(accountId: number, search: string): string | null {
  const words = foldForSearch(search).slice(0, maxWords);
  if (words.length === 0) return null;
  return `account:a${accountId} AND text:(${words.map((word) => `"${word}"`).join(" AND ")}*)`;
}
