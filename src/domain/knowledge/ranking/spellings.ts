import { wordLikeness } from "./word-likeness.ts";

/** A word the index knows in place of one it does not. */
export interface Spelling {
  stem: string;
  /** 0..1: `wordLikeness` of the two. */
  likeness: number;
}

const leastLength = 4;
const leastLikeness = 0.65;
const most = 3;

/**
 * The beginnings that a misspelt word's right spelling is looked for under, two letters each: as written, with the first
 * two swapped, without the first or the second, and with the second wrong. Empty for a word too short to be told.
 */
export function beginningsOf(stem: string): string[] {
  if (stem.length < leastLength) return [];
  const [first = "", second = "", third = ""] = stem;
  return [...new Set([first + second, second + first, second + third, first + third])];
}

/** The likest of the words that begin so, best first. */
export function chooseSpellings(stem: string, known: Iterable<string>): Spelling[] {
  const found: Spelling[] = [];
  for (const other of known) {
    if (Math.abs(other.length - stem.length) > 2) continue;
    const likeness = wordLikeness(stem, other);
    if (likeness >= leastLikeness) found.push({ stem: other, likeness });
  }
  return found.sort((left, right) => right.likeness - left.likeness).slice(0, most);
}
