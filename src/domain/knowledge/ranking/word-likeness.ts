import { characterGrams } from "../text/character-grams.ts";

/** Words further apart in length are taken to be nothing alike. */
const mostLengthDifference = 3;

/** 0..1: how alike two words are: Dice's coefficient of their 4-grams. */
export function wordLikeness(word: string, other: string): number {
  if (Math.abs(other.length - word.length) > mostLengthDifference) return 0;
  const grams = new Set(characterGrams(word));
  const otherGrams = characterGrams(other);
  const shared = otherGrams.filter((gram) => grams.has(gram)).length;
  return (2 * shared) / (grams.size + otherGrams.length);
}
