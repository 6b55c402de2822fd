/** A word as the tables write it. */
export function plain(word: string): string {
  return word.replaceAll("ё", "е").replaceAll("’", "'");
}
