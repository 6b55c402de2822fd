import type { AnalysedQuery } from "../../language/text/types.ts";
import type { Spelling } from "./spellings.ts";

/** What a stem that only stands for one of the query's counts for, beside the query saying it once. */
const synonymShare = 0.3;
const compoundShare = 0.5;

export interface QueryTerm {
  stem: string;
  /** The words of the query that have this stem, distinct; none of a stem that only stands for others. */
  words: string[];
  /** How often the query says it, or a share of once. */
  count: number;
  /** Of a stem that the query does not say: the places of the terms it stands for. */
  standsFor: number[] | null;
  isCompound: boolean;
  /** Of a stem that a large index does not know: what it may have meant. */
  spellings?: Spelling[];
}

/**
 * The distinct stems of a query in order of appearance, then those that stand for them. `documentFrequencies` and
 * `frequencies` go by this order.
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
    const said = Math.max(...standsFor.map((place) => own[place]!.count));
    return [{ stem, words: [], count: said * (isCompound ? compoundShare : synonymShare), standsFor, isCompound }];
  });
  return [...own, ...related];
}
