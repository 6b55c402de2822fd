import { wordSimilarity } from "./word-similarity.ts";

/** A word the index knows in place of one it does not. */
export interface Spelling {
  stem: string;
  /** 0..1: `wordSimilarity` of the two. */
  similarity: number;
}

const minLength = 4;
const minSimilarity = 0.65;
const maxSpellings = 3;

/**
 * The beginnings that a misspelt word's right spelling is looked for under, two letters each: as written, with the first
 * two swapped, without the first or the second, and with the second wrong. Empty for a word too short to be told.
 */
export function prefixesOf(stem: string): string[] {
  if (stem.length < minLength) return [];
  const [first = "", second = "", third = ""] = stem;
  return [...new Set([first + second, second + first, second + third, first + third])];
}

/** The likest of the words that begin so, best first. */
export function chooseSpellings(stem: string, known: Iterable<string>): Spelling[] {
  const found: Spelling[] = [];
  for (const other of known) {
    if (Math.abs(other.length - stem.length) > 2) continue;
    const similarity = wordSimilarity(stem, other);
    if (similarity >= minSimilarity) found.push({ stem: other, similarity });
  }
  return found.sort((left, right) => right.similarity - left.similarity).slice(0, maxSpellings);
}
