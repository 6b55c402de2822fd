import type { Pattern } from "../../language/languages/language.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { isOnTopic } from "./is-on-topic.ts";
import type { ScoredQuestion } from "./score-question.ts";
import { shareRoot } from "./share-root.ts";
import type { Lead, Unit } from "./unit.ts";

/** The features that a unit is scored on; stems in the order of the text. */
export interface UnitEvidence {
  terms: string[];
  /** Implied words: compounds as one word, `price` for a sum of money. */
  extraTerms: string[];
  leadTerms: string[];
  /** The heads of the terms that are shown with the unit. */
  leadHeads: string[];
  /** The lead is quoted with the unit, so its words count as the unit's own. */
  leadShown: boolean;
  /** `term` only for the first unit after a defined term. */
  leadKind: Lead["kind"] | null;
  /** Stems of the title and the headings above it. */
  headingTerms: string[];
  /** Of these, the stems of the innermost heading. */
  sectionTerms: string[];
  /** Stems of the units directly before and after it. */
  neighbourTerms: string[];
  text: string;
  /** What introduces it. */
  leadText: string;
  kind: Unit["kind"];
  /** The first unit below its section's heading. */
  isFirst: boolean;
  /** Names another passage's heading: it tells where to read on. */
  isPointer: boolean;
  /** Ends in a colon with nothing after it in its passage. */
  isOpenEnded: boolean;
  /** 0..1: the passage's retrieval score divided by that of the best passage. */
  passageScore: number;
}

export interface UnitScore {
  /** 0..1: the share of the question's weight that its own words and its lead cover. */
  own: number;
  /** Only comparable within one retrieval. */
  score: number;
  /** The question names its term. */
  isAsked: boolean;
  /** It looks like a typical answer to such a question. */
  isCued: boolean;
  /** It is an explicit answer, in a section about the question. */
  isExplicit: boolean;
  /** Its section's heading contains only words of the question. */
  isOnTopic: boolean;
  /** It tells the price of something else than was asked: "borrowing", "deposit". */
  isForOther: boolean;
  /** It or what introduces it has a word for the weight or size that was asked for. */
  isMeasure: boolean;
}

/** Fitted on the development sets: see docs/design/answers.md. */
const share = {
  root: 0.6,
  everyday: 0.6,
  lead: 0.7,
  heading: 0.35,
  neighbour: 0.1,
  pair: 0.07,
  near: 0.2,
  cue: 0.15,
  passage: 0.5,
  definition: 1.2,
  asked: 0.5,
  topic: 0.2,
  steps: 0.25,
  section: 0.2,
  first: 0.2,
  pointer: 0.6,
  explicit: 0.65,
  quantity: 0.15,
  otherPurpose: 0.75,
};

/** Share of the question that a unit or its headings must cover before an explicit answer counts. */
const minContext = 0.3;

/** Share of the question from which a term of one word is what it asks about. */
const minNamed = 0.5;

/**
 * Scores a unit as an answer: `own` is the share of the question's weight that the unit's own words and its lead cover
 * (0..1); `score` adds context, word pairs, proximity and the question's cues, and is only comparable within one
 * retrieval.
 */
export function scoreUnit(unit: UnitEvidence, question: ScoredQuestion): UnitScore {
  const self = new Set(unit.leadShown ? [...unit.leadTerms, ...unit.terms] : unit.terms);
  const extra = new Set(unit.extraTerms);
  const lead = new Set(unit.leadTerms);
  const heading = new Set(unit.headingTerms);
  const neighbour = new Set(unit.neighbourTerms);
  const onTopic = isOnTopic(unit.sectionTerms, question);
  let own = 0;
  let context = 0;
  for (const [term, weight] of question.weights) {
    const standIns = question.related.get(term)?.filter(({ stem }) => self.has(stem) || extra.has(stem)) ?? [];
    if (self.has(term) || extra.has(term) || standIns.some(({ isCompound }) => isCompound)) own += weight;
    else if (standIns.length > 0) own += weight * share.everyday;
    else if (unit.terms.some((other) => shareRoot(term, other))) own += weight * share.root;
    else if (lead.has(term)) own += weight * share.lead;
    else if (heading.has(term)) context += weight * (onTopic ? share.lead : share.heading);
    else if (neighbour.has(term)) context += weight * share.neighbour;
  }
  const all = [...unit.leadTerms, ...unit.terms];
  let pairs = 0;
  for (let at = 1; at < all.length; at++) if (question.pairs.has(`${all[at - 1]} ${all[at]}`)) pairs++;
  const pairShare = question.pairs.size === 0 ? 0 : Math.min(1, pairs / question.pairs.size);
  const cued =
    question.cues.length === 0
      ? 0
      : question.cues.filter((cue) => cue.answers.test(unit.text)).length / question.cues.length;

  let score = own + context + share.pair * pairShare + share.near * proximity(all, question) * own;
  score += share.cue * cued * Math.min(1, 2 * (own + context));
  const names = (words: Pattern) => words.test(unit.text) || words.test(unit.leadText);
  if (question.measures.some(names)) score += share.quantity * Math.min(1, 2 * (own + context));
  if (onTopic) score += share.topic;
  if (onTopic && question.asksHow && unit.kind === "step") score += share.steps;
  const section = agreement(new Set(unit.sectionTerms), question);
  score += section * section * (share.section + (unit.isFirst ? share.first : 0));
  const isExplicit = own + context >= minContext && question.cues.some((cue) => cue.explicit?.test(unit.text));
  if (isExplicit) score += share.explicit;
  const isAsked = unit.leadHeads.some((head) => isNamed(head, question));
  if (isAsked) score += share.asked;
  if (unit.leadKind === "term" || unit.leadKind === "question") {
    const heads = unit.leadHeads.map((head) => agreement(new Set(termsOf(head)), question));
    score += share.definition * Math.max(agreement(lead, question), ...heads) ** 2;
  }
  score += share.passage * unit.passageScore;
  const isForOther = question.isForOther(unit.text);
  if (isForOther) score *= share.otherPurpose;
  score *= completeness(unit);
  return {
    own,
    score,
    isAsked,
    isCued: cued > 0,
    isExplicit,
    isOnTopic: onTopic,
    isForOther,
    isMeasure: question.measures.some(names),
  };
}

/**
 * Whether a question names a term: as it is written, its words in sequence ("share history"), or one word that is most of
 * the question.
 */
function isNamed(head: string, question: ScoredQuestion): boolean {
  if (question.identifiers.includes(head)) return true;
  const terms = termsOf(head);
  if (terms.length === 1) return (question.weights.get(terms[0]!) ?? 0) >= minNamed;
  return terms.length > 1 && question.stemSequence.includes(` ${terms.join(" ")} `);
}

/** 0..1: how exactly the lead matches the question (F1 of the question's weight and its own stems). */
function agreement(lead: Set<string>, question: ScoredQuestion): number {
  let recall = 0;
  let held = 0;
  for (const term of lead) {
    recall += question.weights.get(term) ?? 0;
    if (question.weights.has(term)) held++;
  }
  const precision = lead.size === 0 ? 0 : held / lead.size;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/**
 * 0..1: how close together the question's stems are: matched stems divided by the length of the range that contains
 * them.
 */
function proximity(terms: string[], question: ScoredQuestion): number {
  const at = terms.flatMap((term, index) => (question.weights.has(term) ? [index] : []));
  if (at.length < 2) return 0;
  return at.length / (at.at(-1)! - at[0]! + 1);
}

/** A fragment such as a caption is incomplete by itself, and so is a line whose list is in another passage. */
function completeness(unit: UnitEvidence): number {
  if (unit.isOpenEnded) return 0.6;
  if (unit.isPointer) return share.pointer;
  return unit.kind === "sentence" && unit.terms.length < 3 && unit.leadTerms.length === 0 ? 0.6 : 1;
}
