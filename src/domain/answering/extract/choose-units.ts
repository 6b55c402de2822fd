import type { Language } from "../../language/languages/language.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import type { Candidate } from "./collect-candidates.ts";
import { findCompletion } from "./find-completion.ts";
import type { ScoredQuestion } from "./score-question.ts";

/** Units of an answer, unless fewer are wanted. */
const maxUnits = 3;
/** Maximum white space between consecutive passages of one source. */
const maxGap = 4;
/** Fitted on the development sets: see docs/design/answers.md. */
const bound = { score: 0.8, elsewhere: 0.7, gain: 0.05, own: 0.2, parallel: 0.9 };

/**
 * Chooses one to three units, or `most`: the best one with what completes it, then units of nearly the same score, those of
 * its own passage, or beside a section named so, only if they cover further words of the question, each with the sentence it refers back to, and a sentence beside a chosen one that answers equally well. The
 * definition of a term that the question names needs no other unit. The best unit's passage comes first, each passage
 * in reading order; empty when no unit shares a word with the question.
 */
export function chooseUnits(candidates: Candidate[], question: ScoredQuestion, most = maxUnits): Candidate[] {
  const ranked = candidates
    .filter((candidate) => candidate.score > 0 && (candidate.own > 0 || candidate.isExplicit))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return [];
  const chosen: Candidate[] = [];
  const covered = new Set<string>();
  /** A passage that only supports another one is placed with it. */
  const leaders = new Map<Candidate["passage"], Candidate["passage"]>();
  for (const candidate of ranked) {
    if (chosen.length === most) break;
    const gain = gainOf(candidate, covered, question);
    const needed = candidate.passage === best.passage || best.isOnTopic ? bound.gain : 0;
    const isGood = (supports(candidate, best) && gain >= needed) || isParallel(candidate, best);
    if (candidate !== best && !isGood) continue;
    const support = referredUnit(candidate, candidates);
    if (support && !chosen.includes(support) && chosen.length + 1 < most) {
      chosen.push(support);
      if (support.passage !== candidate.passage) leaders.set(support.passage, candidate.passage);
    }
    if (!chosen.includes(candidate)) chosen.push(candidate);
    const completion = candidate === best && chosen.length < most ? findCompletion(best, candidates, question) : null;
    if (completion && !chosen.includes(completion)) chosen.push(completion);
    for (const one of completion ? [candidate, completion] : [candidate])
      for (const term of [...one.terms, ...one.headingTerms]) covered.add(term);
  }
  const order = [...new Set(chosen.map((candidate) => candidate.passage))];
  const place = ({ passage }: Candidate) => order.indexOf(leaders.get(passage) ?? passage);
  return chosen.sort((a, b) => place(a) - place(b) || a.passage.start - b.passage.start || a.at - b.at);
}

function supports(candidate: Candidate, best: Candidate): boolean {
  if (best.isAsked && !candidate.isAsked) return false;
  if (candidate.isForOther && !best.isForOther) return false;
  if (best.isMeasure && !candidate.isMeasure) return false;
  if (writtenIn(candidate) !== writtenIn(best)) return false;
  const least = candidate.passage === best.passage ? bound.score : bound.elsewhere;
  return candidate.score >= least * best.score && candidate.own >= bound.own;
}

/** A short unit has the language of its passage. */
function writtenIn(candidate: Candidate): Language {
  return languageOf(textOf(candidate), { earlier: [candidate.passage.text] });
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
  if (unit.kind !== "sentence" || !writtenIn(candidate).refersBack.test(text)) return null;
  const before = candidate.units[candidate.at - 1];
  if (before === undefined) return candidates.find((other) => endsBefore(other, candidate)) ?? null;
  if (before.block !== unit.block) return null;
  return candidates.find((other) => other.passage === candidate.passage && other.at === candidate.at - 1) ?? null;
}

/** Whether a unit is the last one of the passage that ends where another unit's passage begins. */
function endsBefore(other: Candidate, candidate: Candidate): boolean {
  const gap = candidate.passage.start - other.passage.end;
  const isNext = other.passage.sourceId === candidate.passage.sourceId && gap >= 0 && gap <= maxGap;
  return isNext && other.at === other.units.length - 1;
}

function textOf({ passage, units, at }: Candidate): string {
  return passage.text.slice(units[at]!.start, units[at]!.end);
}
