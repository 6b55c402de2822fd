import type { PassageFeatures } from "../index/index-types.ts";
import type { QueryTerm } from "./query-terms.ts";

/** What one occurrence in the title or heading path counts for. */
const titleWeight = 3;

/**
 * How a stored passage meets a query. `titleStems` and `textStems` are the stems as indexed, separated by spaces;
 * `pairs` are those of the query.
 */
export function passageFeatures(
  terms: QueryTerm[],
  pairs: string[],
  passage: { titleStems: string; textStems: string; stemCount: number },
  gramScore: number,
): PassageFeatures {
  const places = new Map<string, { index: number; worth: number }>();
  terms.forEach(({ spellings }, index) => {
    for (const { stem, similarity } of spellings ?? []) places.set(stem, { index, worth: similarity });
  });
  terms.forEach(({ stem }, index) => void places.set(stem, { index, worth: 1 }));
  const frequencies = terms.map(() => 0);
  for (const [stem, { index, worth }] of places) {
    const title = occurrences(passage.titleStems, stem);
    frequencies[index]! += worth * (titleWeight * title + occurrences(passage.textStems, stem));
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

/** How often a stem, or stems with spaces between, stands in others with spaces between. Nothing is cut out of them. */
function occurrences(stems: string, stem: string): number {
  let count = 0;
  for (let at = stems.indexOf(stem); at >= 0; at = stems.indexOf(stem, at + 1)) {
    const isBegin = at === 0 || stems[at - 1] === " ";
    const end = at + stem.length;
    if (isBegin && (end === stems.length || stems[end] === " ")) count += 1;
  }
  return count;
}
