import { wordSimilarity } from "./word-similarity.ts";

/** An indexed word that may replace an unknown one. */
export interface Spelling {
  stem: string;
  /** 0..1: `wordSimilarity` of the two. */
  similarity: number;
}

const minLength = 4;
const minSimilarity = 0.65;
const maxSpellings = 3;

/**
 * The two-letter prefixes under which the correct spelling of a misspelt word is searched: as written, with the first two
 * letters swapped, without the first or the second, and with the second wrong. Empty for a word that is too short.
 */
export function prefixesOf(stem: string): string[] {
  if (stem.length < minLength) return [];
  const [first = "", second = "", third = ""] = stem;
  return [...new Set([first + second, second + first, second + third, first + third])];
}

/** The most similar of the known words, best first. */
export function chooseSpellings(stem: string, known: Iterable<string>): Spelling[] {
  const found: Spelling[] = [];
  for (const other of known) {
    if (Math.abs(other.length - stem.length) > 2) continue;
    const similarity = wordSimilarity(stem, other);
    if (similarity >= minSimilarity) found.push({ stem: other, similarity });
  }
  return found.sort((left, right) => right.similarity - left.similarity).slice(0, maxSpellings);
}
