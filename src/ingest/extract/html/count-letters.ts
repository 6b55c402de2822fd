/** The number of letters and digits. */
export function countLetters(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]/gu)) count++;
  return count;
}
