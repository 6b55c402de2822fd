import { isLowInformation } from "../../language/text/is-low-information.ts";
import type { AnalysedQuery } from "../../language/text/types.ts";
import type { CollectionStatistics } from "../index/index-types.ts";
import { inverseDocumentFrequency } from "../ranking/inverse-document-frequency.ts";
import { type QueryTerm, queryTerms } from "../ranking/query-terms.ts";

/** A smaller collection counts as if it had this many passages, because its frequencies mean little. */
const minPassages = 100;
/** Value of a synonym, relative to the word itself. */
const synonymValue = 0.8;
/** Weight of a low-information word, relative to another. */
const lowInformationShare = 0.3;

/** A distinct stem of a question. */
export interface AskedTerm {
  stem: string;
  words: string[];
  /** Its share of the question's weight; all sum to 1. */
  weight: number;
  /** The other stems that stand for it, each with its value, 0..1. */
  standIns: { stem: string; value: number }[];
  /** No passage of the collection has it or one that stands for it. */
  isUnknown: boolean;
}

/**
 * The terms of the part of a query that counts as asked, weighted by how rare they are in the collection. A term that
 * occurs only as one that stands for it is as rare as that one; a term that no passage has weighs like a term of one
 * passage. Empty for a question without words.
 */
export function askedTerms(query: AnalysedQuery, asked: AnalysedQuery, statistics: CollectionStatistics): AskedTerm[] {
  const placeOf = new Map(queryTerms(query).map(({ stem }, place) => [stem, place]));
  const frequencyOf = (stem: string) => statistics.documentFrequencies[placeOf.get(stem) ?? -1] ?? 0;
  const all = queryTerms(asked);
  const own = all.filter((term) => term.standsFor === null);
  const size = Math.max(minPassages, statistics.passages);
  const terms = own.map((term, place) => {
    const related = all.filter((other) => other.standsFor?.includes(place));
    const frequency = Math.max(frequencyOf(term.stem), ...related.map(({ stem }) => frequencyOf(stem)));
    const rarity = inverseDocumentFrequency(size, Math.max(1, frequency));
    return {
      ...{ stem: term.stem, words: term.words, isUnknown: frequency === 0 },
      weight: term.count * rarity * (isLowInformation(term.stem) ? lowInformationShare : 1),
      standIns: related.map(standIn),
    };
  });
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? [] : terms.map((term) => ({ ...term, weight: term.weight / total }));
}

function standIn({ stem, isCompound }: QueryTerm): { stem: string; value: number } {
  return { stem, value: isCompound ? 1 : synonymValue };
}
