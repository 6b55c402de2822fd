import type { Passage } from "../../knowledge/index/passage.ts";
import type { Candidate } from "./collect-candidates.ts";
import type { ScoredQuestion } from "./score-question.ts";

/** Passages are added until one of them is the right one with this probability. */
const enough = 0.8;
const maxPassages = 3;
/** Share of the question that a unit covers before what it looks like counts. */
const minOwn = 0.2;
/** Fitted on the development manuals and XQuAD as a multinomial logit over the passages: see docs/design/answers.md. */
const weight = { retrieval: 3.18, unit: 1.27, own: 1.71, covered: 1.76, cued: 0.7, section: 2.09 };

/**
 * The one to three passages of which one very likely has the answer, the likeliest first: one when it stands out, more when the
 * question fits several equally well. `candidates` are the units of all retrieved passages.
 */
export function likelyPassages(candidates: Candidate[], question: ScoredQuestion): Passage[] {
  const unitsOf = Map.groupBy(candidates, ({ passage }) => passage);
  const best = Math.max(Number.MIN_VALUE, ...candidates.map(({ passage }) => passage.score));
  const scored = [...unitsOf].map(([passage, units]) => ({
    passage,
    score: (weight.retrieval * Math.max(0, passage.score)) / best + evidenceOf(units, question),
  }));
  scored.sort((one, other) => other.score - one.score);
  const shares = scored.map(({ score }) => Math.exp(score - scored[0]!.score));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const likely: Passage[] = [];
  let sure = 0;
  for (const [at, { passage }] of scored.entries()) {
    if (sure >= enough || likely.length === maxPassages) break;
    likely.push(passage);
    sure += shares[at]! / all;
  }
  return likely;
}

function evidenceOf(units: Candidate[], { weights }: ScoredQuestion): number {
  const shareOf = (terms: string[]) => [...new Set(terms)].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  const most = (value: (unit: Candidate) => number) => Math.max(0, ...units.map(value));
  return (
    weight.unit * most(({ score }) => score) +
    weight.own * most(({ own }) => own) +
    weight.covered * shareOf(units.flatMap(({ terms, headingTerms }) => [...terms, ...headingTerms])) +
    weight.cued * (units.some(({ isCued, own }) => isCued && own > minOwn) ? 1 : 0) +
    weight.section * shareOf(units[0]?.sectionTerms ?? [])
  );
}
