/**
 * A text as answers are compared by it: lower case, ё as е, no citation markers, every run of other signs than letters
 * and digits one space; a point or comma between two digits stays, as a point.
 */
export function normaliseAnswer(text: string): string {
  return text
    .replace(/(^|\s)\[\d{1,3}\]/g, "$1")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/(?<=\d)[.,](?=\d)/g, "\uE000")
    .replace(/[^\p{L}\p{N}\p{M}\uE000]+/gu, " ")
    .replaceAll("\uE000", ".")
    .trim();
}
