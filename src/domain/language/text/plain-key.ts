/**
 * What two texts that say the same have in common: words, figures and signs that carry meaning, without letter case and
 * punctuation; ё counts as е. Empty when nothing is left.
 */
export function plainKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/['’ʼ`]/g, "")
    .replace(/(?<![\p{L}\p{N}])[-−–](?=\p{N})/gu, "~")
    .replace(/[^\p{L}\p{M}\p{N}+#%$€£¥₽&@=<>*^°~]+/gu, " ")
    .trim();
}
