import { bareQuestion } from "../../answering/bare-question.ts";

/**
 * What two questions that are the same have in common: words, figures and signs that carry meaning, without letter case,
 * punctuation and courtesies; ё counts as е. Empty when nothing is left.
 */
export function questionKey(question: string): string {
  const plain = bareQuestion(question).normalize("NFKC").toLowerCase().replaceAll("ё", "е");
  return plain
    .replace(/['’ʼ`]/g, "")
    .replace(/(?<![\p{L}\p{N}])[-−–](?=\p{N})/gu, "~")
    .replace(/[^\p{L}\p{M}\p{N}+#%$€£¥₽&@=<>*^°~]+/gu, " ")
    .trim();
}
