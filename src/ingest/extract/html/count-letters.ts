/** The number of letters and digits, in UTF-16 units. */
export function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").length;
}
