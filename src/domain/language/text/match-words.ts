import { foldForSearch } from "./fold-for-search.ts";

/** Words of a search that are used; more would only cost time. */
const maxWords = 16;

/** One letter or digit. Not of a script without capitals: a Chinese character is much of a word. */
const oneLetter = /^[\p{Ll}\p{N}]\p{M}*$/u;

/**
 * The FTS5 query for what an account has with all words of a search, the last one possibly begun, whatever the case, accents and
 * ё; null for a search without words. `areMany`: in texts of which there are many, one letter is a whole word: as the beginning of
 * one it would be in nearly every text, and all of them would be read.
 */
export function matchWords(accountId: number, search: string, { areMany = false } = {}): string | null {
  const words = foldForSearch(search).slice(0, maxWords);
  const last = words.at(-1);
  if (last === undefined) return null;
  const begun = areMany && oneLetter.test(last) ? "" : "*";
  return `account:a${accountId} AND text:(${words.map((word) => `"${word}"`).join(" AND ")}${begun})`;
}
