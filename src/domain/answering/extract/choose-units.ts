import type { Candidate } from "./collect-candidates.ts";
import { findCompletion } from "./find-completion.ts";
import { likelyPassages } from "./likely-passages.ts";
import type { ScoredQuestion } from "./score-question.ts";

/** Units of an answer, and when it is not clear which of several passages has the answer. */
const maxUnits = 3;
const maxUnitsOfSeveral = 4;
/** Maximum white space between consecutive passages of one source. */
const maxGap = 4;
/** Fitted on the development sets: see docs/design/answers.md. */
const bound = { score: 0.8, elsewhere: 0.7, gain: 0.05, own: 0.2, likely: 0.1, parallel: 0.9, full: 0.8 };

/**
 * Chooses the units of an answer, at most `wanted`: the best one with what completes it, the best one of every other passage that
 * is likely to have the answer, then units of these passages of nearly the same score. One of the best unit's passage, or beside
 * a section named like the question, must cover further words of the question. Each comes with the sentence it refers back to,
 * and a sentence beside a chosen one that answers equally well is chosen too. The definition of a term that the question names
 * needs no other unit. The best unit's passage comes first, each passage in reading order; empty when no unit shares a word with
 * the question.
 */
export function chooseUnits(candidates: Candidate[], question: ScoredQuestion, wanted?: number): Candidate[] {
  const ranked = candidates
    .filter((candidate) => candidate.score > 0 && (candidate.own > 0 || candidate.isExplicit))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return [];
  // The entry of a term, or the paragraph of a section about it, is the whole answer.
  const isComplete = best.isAsked || (best.isOnTopic && question.asksHow);
  const likely = likelyPassages(candidates, question);
  const others = isComplete ? [] : bestOfOthers(best, ranked, likely);
  const most = wanted ?? (others.length > 1 ? maxUnitsOfSeveral : maxUnits);
  const chosen: Candidate[] = [];
  const covered = new Set<string>();
  /** A passage that only supports another one is placed with it. */
  const leaders = new Map<Candidate["passage"], Candidate["passage"]>();
  for (const candidate of new Set([best, ...others, ...ranked])) {
    if (chosen.length >= most && !(wanted === undefined && others.includes(candidate))) break;
    if (candidate.passage !== best.passage && !likely.includes(candidate.passage)) continue;
    const gain = gainOf(candidate, covered, question);
    const needed = candidate.passage === best.passage || best.isOnTopic ? bound.gain : 0;
    const isGood =
      others.includes(candidate) || (supports(candidate, best) && gain >= needed) || isParallel(candidate, best);
    if (candidate !== best && !isGood) continue;
    const support = referredUnit(candidate, candidates);
    if (support && !chosen.includes(support) && chosen.length + 1 < most) {
      chosen.push(support);
      if (support.passage !== candidate.passage) leaders.set(support.passage, candidate.passage);
    }
    if (!chosen.includes(candidate)) chosen.push(candidate);
    const isIncomplete = candidate === best ? chosen.length < most : question.asksFigure && others.includes(candidate);
    const completion = isIncomplete ? findCompletion(candidate, candidates, question) : null;
    if (completion && !chosen.includes(completion)) chosen.push(completion);
    for (const one of completion ? [candidate, completion] : [candidate])
      for (const term of [...one.terms, ...one.headingTerms]) covered.add(term);
  }
  const order = [...new Set(chosen.map((candidate) => candidate.passage))];
  const place = ({ passage }: Candidate) => order.indexOf(leaders.get(passage) ?? passage);
  return chosen.sort((a, b) => place(a) - place(b) || a.passage.start - b.passage.start || a.at - b.at);
}

/** The best unit of each likely passage but the best one's. */
function bestOfOthers(best: Candidate, ranked: Candidate[], likely: Candidate["passage"][]): Candidate[] {
  const isFit = (candidate: Candidate) => candidate.own >= bound.likely && mayStandBeside(candidate, best);
  return likely
    .filter((passage) => passage !== best.passage)
    .flatMap((passage) => ranked.find((candidate) => candidate.passage === passage && isFit(candidate)) ?? []);
}

function supports(candidate: Candidate, best: Candidate): boolean {
  if (best.isAsked && !candidate.isAsked) return false;
  if (!mayStandBeside(candidate, best)) return false;
  const least = candidate.passage === best.passage ? bound.score : bound.elsewhere;
  return candidate.score >= least * best.score && candidate.own >= bound.own;
}

/** Not in another language, of something else, or without the measure or the kind of answer that was asked for. */
function mayStandBeside(candidate: Candidate, best: Candidate): boolean {
  if (candidate.language !== best.language) return false;
  // "Open the cover" shares a word with the question for opening hours, which the best unit answers in full.
  const isSettled = best.isCued && best.own >= bound.full && candidate.passage !== best.passage;
  if (isSettled && !candidate.isCued && candidate.own < bound.full) return false;
  return (!candidate.isForOther || best.isForOther) && (!best.isMeasure || candidate.isMeasure);
}

/** Next to the best unit, and an equally good answer: "New machines … 24 months. Refurbished ones … 12 months." */
function isParallel(candidate: Candidate, best: Candidate): boolean {
  const isBeside = candidate.passage === best.passage && Math.abs(candidate.at - best.at) === 1;
  const sameBlock = candidate.units[candidate.at]!.block === best.units[best.at]!.block;
  const isAlike = candidate.isCued && best.isCued && candidate.own >= best.own;
  return isBeside && sameBlock && isAlike && candidate.score >= bound.parallel * best.score;
}

function gainOf(candidate: Candidate, covered: Set<string>, question: ScoredQuestion): number {
  let gain = 0;
  for (const term of new Set(candidate.terms)) if (!covered.has(term)) gain += question.weights.get(term) ?? 0;
  return gain;
}

/**
 * The unit before one that begins with "It", "This", "Он": in the same paragraph, or at the end of the previous
 * passage.
 */
function referredUnit(candidate: Candidate, candidates: Candidate[]): Candidate | null {
  const unit = candidate.units[candidate.at]!;
  const text = textOf(candidate);
  if (unit.kind !== "sentence" || !candidate.language.refersBack.test(text)) return null;
  const before = candidate.units[candidate.at - 1];
  if (before === undefined) return candidates.find((other) => endsBefore(other, candidate)) ?? null;
  if (before.block !== unit.block) return null;
  return candidates.find((other) => other.passage === candidate.passage && other.at === candidate.at - 1) ?? null;
}

/** Whether a unit is the last one of the passage that ends where another unit's passage of the same section begins. */
function endsBefore(other: Candidate, candidate: Candidate): boolean {
  const [before, after] = [other.passage, candidate.passage];
  const gap = after.start - before.end;
  const isNext = before.sourceId === after.sourceId && gap >= 0 && gap <= maxGap;
  // The first sentence below a heading ("Das Frühstück …") refers to nothing above it.
  const isSameSection = before.headingPath.join("\n") === after.headingPath.join("\n");
  return isNext && isSameSection && other.at === other.units.length - 1;
}

function textOf({ passage, units, at }: Candidate): string {
  return passage.text.slice(units[at]!.start, units[at]!.end);
}
