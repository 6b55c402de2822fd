import type { Passage } from "../../knowledge/index/passage.ts";
import { qaText } from "../../knowledge/qa/qa-text.ts";
import type { Language } from "../../language/languages/language.ts";
import { isLowInformation } from "../../language/text/is-low-information.ts";
import { readValues } from "../../language/values/read-values.ts";
import type { Candidate } from "../extract/collect-candidates.ts";
import type { ScoredQuestion } from "../extract/score-question.ts";
import { differ } from "./differ.ts";
import { isSameRelation, type Statement } from "./is-same-relation.ts";

/** Two sentences of different sources that answer one question differently. */
export interface Contradiction {
  first: Candidate;
  second: Candidate;
  /** The passage to ignore, when the other one is a stored answer; null when only a person can decide. */
  loser: Passage | null;
}

/** Number of units of other sources that are compared with the best one, and how good they must be relative to it. */
const compared = 3;
const minScore = 0.55;
const minOwn = 0.9;
/** Share of the question's weight that both units must cover, in their own words or their headings. */
const minContext = 0.15;

/**
 * Finds another source that contradicts the best answer: both cover the same words of the question, state the same relation
 * of the same thing, and give different values of one kind, or one denies what the other states. Sentences of
 * one source never contradict each other: they have different subjects.
 */
export function findContradiction(candidates: Candidate[], question: ScoredQuestion): Contradiction | null {
  const ranked = candidates.filter(({ own, isExplicit }) => own > 0 || isExplicit).sort((a, b) => b.score - a.score);
  const first = ranked[0];
  if (first === undefined) return null;
  const others = ranked
    .filter(({ passage }) => passage.sourceId !== first.passage.sourceId)
    .filter(({ score, own }) => score >= minScore * first.score && own >= minOwn * first.own)
    .slice(0, compared);
  const second = others.find((other) => contradict(first, other, question));
  if (second === undefined) return null;
  const [isStored, isOtherStored] = [isStoredAnswer(first.passage), isStoredAnswer(second.passage)];
  const loser = isStored === isOtherStored ? null : isStored ? second.passage : first.passage;
  return { first, second, loser };
}

function contradict(first: Candidate, second: Candidate, question: ScoredQuestion): boolean {
  const { language } = first;
  if (second.language !== language) return false;
  const asked = coveredBy(first, question);
  if (!isSame(asked, coveredBy(second, question))) return false;
  const context = [...asked].reduce((sum, term) => sum + (question.weights.get(term) ?? 0), 0);
  if (context < minContext) return false;
  const [one, other] = [statementOf(first, language), statementOf(second, language)];
  if (!isSameRelation(one, other, question, language)) return false;
  if (differ(one.read.values, other.read.values)) return denies(first, language) === denies(second, language);
  return (
    one.read.values.length + other.read.values.length === 0 && denies(first, language) !== denies(second, language)
  );
}

function statementOf(candidate: Candidate, language: Language): Statement {
  const { passage, units, at } = candidate;
  const lead = units[at]!.lead;
  const introduced = lead === null ? [] : [passage.text.slice(lead.start, lead.end)];
  const text = textOf(candidate);
  // The question of a stored answer is its title, and no heading.
  const title = isStoredAnswer(passage) ? "" : passage.title;
  return { text, title, headings: [...passage.headingPath, ...introduced], read: readValues(text, language.code) };
}

/** The words of the question that a unit covers, its headings included. */
function coveredBy({ terms, headingTerms, passage, units, at }: Candidate, question: ScoredQuestion): Set<string> {
  const lead = units[at]!.lead;
  const around = lead ? passage.text.slice(lead.start, lead.end).toLowerCase() : "";
  const said = new Set([...terms, ...headingTerms]);
  const has = (term: string) =>
    said.has(term) || around.includes(term) || (question.related.get(term) ?? []).some(({ stem }) => said.has(stem));
  return new Set([...question.weights.keys()].filter((term) => !isLowInformation(term) && has(term)));
}

function denies(candidate: Candidate, language: Language): boolean {
  return language.denial.test(textOf(candidate));
}

function isStoredAnswer({ title, text, start }: Passage): boolean {
  return start === 0 && title !== "" && text.startsWith(qaText(title, "").text);
}

function textOf({ passage, units, at }: Candidate): string {
  return passage.text.slice(units[at]!.start, units[at]!.end);
}

function missingFrom(left: Set<string>, right: Set<string>): number {
  return [...left].filter((each) => !right.has(each)).length;
}

function isSame(left: Set<string>, right: Set<string>): boolean {
  return left.size === right.size && missingFrom(left, right) === 0;
}
