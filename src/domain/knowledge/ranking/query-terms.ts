import type { AnalysedQuery } from "../../language/text/types.ts";
import type { Spelling } from "./spellings.ts";

/** Weight of a related stem, relative to one occurrence of the query's own stem. */
const synonymShare = 0.3;
const compoundShare = 0.5;

export interface QueryTerm {
  stem: string;
  /** The distinct words of the query with this stem; empty for a related stem. */
  words: string[];
  /** Occurrences in the query; a fraction for a related stem. */
  count: number;
  /** For a related stem that is not in the query: the places of the terms it stands for. Otherwise null. */
  standsFor: number[] | null;
  isCompound: boolean;
  /** For a stem that a large index does not have: spelling suggestions. */
  spellings?: Spelling[];
}

/**
 * The distinct stems of a query in order of appearance, then their related stems. `documentFrequencies` and `frequencies` use
 * this order.
 */
export function queryTerms(query: AnalysedQuery): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  query.stems.forEach((stem, index) => {
    const word = query.words[index] ?? stem;
    const term = terms.get(stem);
    if (term === undefined) {
      terms.set(stem, { stem, words: [word], count: 1, standsFor: null, isCompound: false });
    } else {
      term.count += 1;
      if (!term.words.includes(word)) term.words.push(word);
    }
  });
  const own = [...terms.values()];
  const places = new Map(own.map((term, place) => [term.stem, place]));
  const related = query.related.flatMap(({ stem, of, isCompound }): QueryTerm[] => {
    const standsFor = of.flatMap((one) => places.get(one) ?? []);
    if (places.has(stem) || standsFor.length === 0) return [];
    places.set(stem, places.size);
    const occurrences = Math.max(...standsFor.map((place) => own[place]!.count));
    return [
      { stem, words: [], count: occurrences * (isCompound ? compoundShare : synonymShare), standsFor, isCompound },
    ];
  });
  return [...own, ...related];
}
