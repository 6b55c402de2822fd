import type { CollectionStatistics } from "../index/index-types.ts";
import type { RetrievalTrace } from "../ports.ts";
import { fuseScores } from "../ranking/fuse-scores.ts";
import { listingWeight } from "../ranking/listing-weight.ts";
import { rankLexically } from "../ranking/rank-lexically.ts";
import type { Candidate, Inquiry, Scored } from "./candidate.ts";
import { legOf } from "./leg-of.ts";
import type { DenseHit } from "./search-densely.ts";

const denseShare = 0.5;

export interface LegResult<T> {
  value: T;
  error: string | null;
  milliseconds: number;
}

/** Fuses the legs into one ranking, best first. The value of `dense` is null when that leg is not bound or has failed. */
export function fuseLegs(
  inquiry: Inquiry,
  lexical: { statistics: CollectionStatistics; candidates: Candidate[]; milliseconds: number },
  dense: LegResult<DenseHit[] | null>,
): { passages: Scored[]; legs: RetrievalTrace["legs"] } {
  const ranking = rankLexically(inquiry.query, lexical.statistics, lexical.candidates, ({ passage }) =>
    listingWeight(passage, inquiry.text),
  );
  const took = { milliseconds: lexical.milliseconds, error: null };
  const positive = (passages: Scored[]) => passages.filter(({ score }) => score > 0);
  const words = ranking.map(({ item, wordScore }) => ({ item, score: wordScore }));
  const grams = ranking.map(({ item }) => ({ item, score: item.features.gramScore }));
  const pairs = ranking.map(({ item }) => ({ item, score: item.features.pairShare }));
  const legs = [
    legOf("words", positive(words), took),
    legOf("grams", positive(grams), took),
    legOf("pairs", positive(pairs), took),
  ];
  if (dense.error !== null) legs.push(legOf("dense", [], dense));
  if (dense.value === null) return { passages: ranking, legs: [...legs, legOf("fused", ranking, took)] };

  const similarity = new Map(dense.value.map((hit) => [hit.chunkId, hit.score]));
  const similarities = ranking.map(({ item }) => similarity.get(item.passage.chunkId) ?? null);
  const near = ranking.flatMap(({ item }, index) => {
    const score = similarities[index] ?? null;
    return score === null ? [] : [{ item, score }];
  });
  legs.push(legOf("dense", near, dense));
  const scores = fuseScores(
    ranking.map(({ score }) => score),
    similarities,
    denseShare,
  );
  const passages = ranking
    .map(({ item }, index) => ({ item, score: scores[index] ?? 0 }))
    .sort((left, right) => right.score - left.score);
  return { passages, legs: [...legs, legOf("fused", passages, took)] };
}
