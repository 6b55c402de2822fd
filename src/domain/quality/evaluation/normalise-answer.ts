/**
 * A text normalised for comparing answers: lower case, ё as е, no citation markers, every run of signs other than
 * letters and digits as one space; a point or comma between two digits is kept, as a point.
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
