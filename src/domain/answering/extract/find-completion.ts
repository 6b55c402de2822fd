import type { Candidate } from "./collect-candidates.ts";
import type { ScoredQuestion } from "./score-question.ts";

/** Units between the best one and what completes it. */
const maxDistance = 4;
/** Share of the question that a completion covers and that the best unit with its headings does not. */
const minMissing = 0.15;

/**
 * What the best unit lacks and another unit of its paragraph, of the same term's entry, or with a label, says: the figure that was
 * asked for, or a word of the question ("The maximum size of the cache, in kB." – "Default value is 4096."). Null when
 * the best unit is complete.
 */
export function findCompletion(best: Candidate, candidates: Candidate[], question: ScoredQuestion): Candidate | null {
  const { block, lead } = best.units[best.at]!;
  const known = new Set([...best.terms, ...best.headingTerms]);
  const missing = ({ terms }: Candidate) => {
    const added = [...new Set(terms)].filter((term) => !known.has(term));
    return added.reduce((sum, term) => sum + (question.weights.get(term) ?? 0), 0);
  };
  const isNear = (other: Candidate) => {
    const unit = other.units[other.at]!;
    const isEntry = unit.block === block || (lead?.kind === "term" && unit.lead?.start === lead.start);
    const isClose = isEntry && Math.abs(other.at - best.at) <= maxDistance;
    return other !== best && other.passage === best.passage && (isClose || isLabelled(other));
  };
  const near = candidates.filter(isNear);
  const figure = question.asksFigure && !best.isCued ? near.filter(({ isCued }) => isCued) : [];
  if (figure.length > 0) return nearest(figure, best);
  const words = near.filter((other) => missing(other) >= minMissing);
  return words.length > 0 ? words.reduce((most, other) => (missing(other) > missing(most) ? other : most)) : null;
}

/** A value with its label ("Default value: 4096") belongs to the whole section. */
function isLabelled({ passage, units, at }: Candidate): boolean {
  const { lead, leadShown } = units[at]!;
  return leadShown && lead !== null && passage.text[lead.end - 1] === ":";
}

function nearest(candidates: Candidate[], best: Candidate): Candidate {
  const distance = ({ at }: Candidate) => Math.abs(at - best.at);
  return candidates.reduce((closest, other) => (distance(other) < distance(closest) ? other : closest));
}
