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
    for (const { stem, likeness } of spellings ?? []) places.set(stem, { index, worth: likeness });
  });
  terms.forEach(({ stem }, index) => void places.set(stem, { index, worth: 1 }));
  const frequencies = terms.map(() => 0);
  const count = (stems: string, weight: number) => {
    for (const stem of stems.split(" ")) {
      const place = places.get(stem);
      if (place !== undefined) frequencies[place.index]! += weight * place.worth;
    }
  };
  count(passage.titleStems, titleWeight);
  count(passage.textStems, 1);
  const text = ` ${passage.titleStems}  ${passage.textStems} `;
  const found = pairs.filter((pair) => text.includes(` ${pair} `)).length;
  return {
    frequencies,
    length: passage.stemCount,
    gramScore,
    pairShare: pairs.length === 0 ? 0 : found / pairs.length,
  };
}
