/** Letters that the tokenizer of the searches in the catalogue keeps apart. Migration 0033 folds what is stored the same way. */
const folded: Record<string, string> = { ё: "е", ß: "ss", ł: "l", ı: "i", ø: "o", đ: "d", "\u00ad": "" };

/**
 * The words of a search in the catalogue (messages, contacts, users), each for a phrase of an FTS5 query: composed letters,
 * lower case, ё as е. The tokenizer, `unicode61 remove_diacritics 2`, removes accents on both sides.
 */
export function foldForSearch(search: string): string[] {
  const text = search
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ёßłıøđ\u00ad]/g, (letter) => folded[letter]!);
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
