/**
 * A key that texts of the same content share: words, figures and meaningful signs, without letter case and punctuation;
 * ё equals е. Empty when nothing is left.
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
