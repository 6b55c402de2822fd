import { analyseText } from "../../language/text/analyse-text.ts";
import { impliedWords } from "../../language/text/implied-words.ts";
import { isLowInformation } from "../../language/text/is-low-information.ts";
import { stem } from "../../language/text/stem.ts";
import type { AnalysedQuery } from "../../language/text/types.ts";
import type { CollectionStatistics, PassageFeatures } from "../index/index-types.ts";
import { confidenceOf } from "./confidence-of.ts";
import type { Evidence } from "./evidence.ts";
import { inverseDocumentFrequency } from "./inverse-document-frequency.ts";
import { type QueryTerm, queryTerms } from "./query-terms.ts";
import { wordSimilarity } from "./word-similarity.ts";

/** Similarity from which a word counts as another spelling or form of a term. */
const minSimilarity = 0.4;
/** A smaller collection counts as if it had this many passages, because its frequencies mean little. */
const minPassages = 100;

/** Value of a synonym, relative to the word itself. */
const synonymValue = 0.8;
/** Weight of a low-information word, relative to another. */
const lowInformationShare = 0.3;

const none: Evidence = { passage: 0, sentence: 0, pairs: 0, missing: 1, terms: 0, confidence: 0 };

/** Scores each passage and returns the evidence of the best one. `asked` is the part of the query that counts. */
export function scoreEvidence(
  query: AnalysedQuery,
  statistics: CollectionStatistics,
  passages: { text: string; features: PassageFeatures }[],
  asked: AnalysedQuery = query,
): Evidence {
  const terms = queryTerms(asked);
  const placeOf = new Map(queryTerms(query).map(({ stem }, place) => [stem, place]));
  const places = terms.map(({ stem }) => placeOf.get(stem) ?? -1);
  const own = terms.filter(({ standsFor }) => standsFor === null);
  const relatedTerms = own.map((_, place) =>
    terms.flatMap((term, at) =>
      term.standsFor?.includes(place) ? [{ ...term, at, value: term.isCompound ? 1 : synonymValue }] : [],
    ),
  );
  const weights = termWeights(
    own,
    relatedTerms,
    (at) => statistics.documentFrequencies[places[at]!] ?? 0,
    statistics.passages,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return none;
  const share = (presence: number[]) =>
    presence.reduce((sum, value, place) => sum + value * weights[place]!, 0) / total;

  const similarity = similarityTo(own);
  let best = none;
  for (const { text, features } of passages) {
    const sentences = text.split(sentenceEnds).map(readSentence);
    const words = [...new Set(sentences.flatMap((sentence) => sentence.words))];
    const isIn = (at: number) => (features.frequencies[places[at]!] ?? 0) > 0;
    const relatedValue = (place: number, has: (at: number) => boolean) =>
      relatedTerms[place]!.reduce((most, { at, value }) => (has(at) ? Math.max(most, value) : most), 0);
    const whole = own.map((_, place) =>
      isIn(place) ? 1 : Math.max(relatedValue(place, isIn), similarity(place, words)),
    );
    const inSentences = sentences.map(({ stems, words }) => {
      const has = (at: number) => stems.has(terms[at]!.stem);
      return share(
        own.map((_, place) => {
          if (has(place)) return 1;
          return whole[place] === 0 ? 0 : Math.max(relatedValue(place, has), similarity(place, words));
        }),
      );
    });
    const parts = {
      passage: share(whole),
      sentence: Math.max(0, ...inSentences),
      pairs: asked === query ? features.pairShare : shareOfPairs(asked.pairs, sentences),
      missing: Math.max(...own.map((_, place) => (1 - whole[place]!) * weights[place]!)) / total,
      terms: own.length,
    };
    const confidence = confidenceOf(parts);
    if (best === none || confidence > best.confidence) best = { ...parts, confidence };
  }
  return best;
}

/** The weight of each term. A term that occurs only as a related term is as rare as that one. */
function termWeights(
  own: QueryTerm[],
  relatedTerms: { at: number }[][],
  frequencyOf: (at: number) => number,
  passages: number,
): number[] {
  const size = Math.max(minPassages, passages);
  return own.map((term, place) => {
    const frequency = Math.max(1, frequencyOf(place), ...relatedTerms[place]!.map(({ at }) => frequencyOf(at)));
    const weight = term.count * inverseDocumentFrequency(size, frequency);
    return isLowInformation(term.stem) ? lowInformationShare * weight : weight;
  });
}

interface Sentence {
  words: string[];
  stems: Set<string>;
  inOrder: string[];
}

function readSentence(text: string): Sentence {
  const { words, stems } = analyseText(text);
  return { words, inOrder: stems, stems: new Set([...stems, ...impliedWords(text).map(stem)]) };
}

const sentenceEnds = /(?<=[.!?…])\s+|\n+/;

function shareOfPairs(pairs: string[], sentences: Sentence[]): number {
  const stems = ` ${sentences.flatMap((sentence) => sentence.inOrder).join(" ")} `;
  return pairs.length === 0 ? 0 : pairs.filter((pair) => stems.includes(` ${pair} `)).length / pairs.length;
}

/** Returns a function for the similarity of a term, by place, to the most similar of some words; 0 below the minimum. */
function similarityTo(terms: QueryTerm[]): (place: number, words: string[]) => number {
  const known = terms.map(() => new Map<string, number>());
  const one = (place: number, word: string) => {
    const cached = known[place]?.get(word);
    if (cached !== undefined) return cached;
    const asked = terms[place]?.words ?? [];
    const similarity = Math.max(0, ...asked.map((other) => wordSimilarity(other, word)));
    known[place]?.set(word, similarity);
    return similarity;
  };
  return (place, words) => {
    const best = words.reduce((most, word) => Math.max(most, one(place, word)), 0);
    return best >= minSimilarity ? best : 0;
  };
}
