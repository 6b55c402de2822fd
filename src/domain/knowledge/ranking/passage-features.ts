import type { PassageFeatures } from "../index/index-types.ts";
import type { QueryTerm } from "./query-terms.ts";

/** Weight of an occurrence in the title or heading path. */
const titleWeight = 3;

/**
 * How a stored passage matches a query. `titleStems` and `textStems` are the stems as indexed, separated by spaces; `pairs` are
 * the adjacent pairs of the query.
 */
export function passageFeatures(
  terms: QueryTerm[],
  pairs: string[],
  passage: { titleStems: string; textStems: string; stemCount: number },
  gramScore: number,
): PassageFeatures {
  const places = new Map<string, { index: number; weight: number }>();
  terms.forEach(({ spellings }, index) => {
    for (const { stem, similarity } of spellings ?? []) places.set(stem, { index, weight: similarity });
  });
  terms.forEach(({ stem }, index) => void places.set(stem, { index, weight: 1 }));
  const frequencies = terms.map(() => 0);
  for (const [stem, { index, weight }] of places) {
    const title = occurrences(passage.titleStems, stem);
    frequencies[index]! += weight * (titleWeight * title + occurrences(passage.textStems, stem));
  }
  const isIn = (pair: string) => occurrences(passage.titleStems, pair) + occurrences(passage.textStems, pair) > 0;
  const found = pairs.filter(isIn).length;
  return {
    frequencies,
    length: passage.stemCount,
    gramScore,
    pairShare: pairs.length === 0 ? 0 : found / pairs.length,
  };
}

/** Counts a stem, or stems separated by spaces, in space-separated stems, without splitting the string. */
function occurrences(stems: string, stem: string): number {
  let count = 0;
  for (let at = stems.indexOf(stem); at >= 0; at = stems.indexOf(stem, at + 1)) {
    const isBegin = at === 0 || stems[at - 1] === " ";
    const end = at + stem.length;
    if (isBegin && (end === stems.length || stems[end] === " ")) count += 1;
  }
  return count;
}
