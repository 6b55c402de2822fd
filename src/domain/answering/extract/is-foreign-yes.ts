import { qaText } from "../../knowledge/qa/qa-text.ts";
import type { Language } from "../../language/languages/language.ts";
import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { saysYesOrNo } from "../../language/sentences/says-yes-or-no.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import type { Candidate } from "./collect-candidates.ts";
import type { ScoredQuestion } from "./score-question.ts";
import { shareRoot } from "./share-root.ts";

/** A yes or no with at most this many words after it ("Yes, you can.") says nothing without its question. */
const maxWords = 4;
/** Share of the words of each question that the other must have. */
const least = 0.6;
/** More than this share of what was asked must be in the other question and its answer. */
const leastTold = 0.5;

/**
 * Whether a unit is the yes or no to another question than the one that was asked: than the question that introduces it, or the title
 * of its Q&A pair. A bare one must have the same question, and answers no "how much" or "where"; one that says more must be about most
 * of what was asked. A bare one without a question of its own is foreign to every question.
 */
export function isForeignYes(
  { passage, language: written, units, at }: Candidate,
  question: string,
  scored: ScoredQuestion,
  language: Language,
): boolean {
  const unit = units[at]!;
  const text = passage.text.slice(unit.start, unit.end);
  if (!saysYesOrNo(text, written)) return false;
  const introduced = unit.lead?.kind === "question";
  const lead = introduced ? passage.text.slice(unit.lead!.start, unit.lead!.end) : passage.title;
  const bare = bareQuestion(question);
  const names = scored.hasCapitalNouns ? new Set() : namesIn(lead);
  const [all, named] = [termsOf(bare), termsOf(lead)];
  // A name that both questions have tells nothing: "Is the Brass One dimmable?" asks whether it is dimmable.
  const isShared = (term: string) => names.has(term) && all.includes(term);
  const asked = new Set(all.filter((term) => !isShared(term)));
  const stored = new Set(named.filter((term) => !isShared(term)));
  // "No." to "Is parking not free?" would be read both ways.
  const isTurned = language.denial.test(bare.toLowerCase()) !== language.denial.test(lead.toLowerCase());
  if (wordsIn(text) === 1 && isTurned) return true;
  if (wordsIn(text) <= maxWords + 1)
    return (
      asksForMore(bare, lead, language) ||
      all.length === 0 ||
      shareOf(asked, stored) < least ||
      shareOf(stored, new Set([...asked, ...scored.weights.keys()])) < least
    );
  const isPair = introduced || passage.text.startsWith(qaText(passage.title, "").text);
  return isPair && shareOf(asked, new Set([...stored, ...termsOf(passage.text)]), scored) <= leastTold;
}

function wordsIn(text: string): number {
  return (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).length;
}

/** It begins with a question word, or asks for a kind of value that the other question does not ask for ("Paper Moon price"). */
function asksForMore(question: string, stored: string, { cues, quantities }: Language): boolean {
  const [asked, other] = [question.toLowerCase(), stored.toLowerCase()];
  return (
    cues.some(({ asks }) => asks.exec(asked)?.index === 0 && !asks.test(other)) ||
    Object.values(quantities).some((kind) => kind.test(asked) && !kind.test(other))
  );
}

/** The stems of words with a capital after the first word. */
function namesIn(text: string): Set<string> {
  return new Set(termsOf((text.slice(1).match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}-]*/gu) ?? []).join(" ")));
}

/** `scored` gives what stands for the terms in other words. */
function shareOf(terms: Set<string>, others: Set<string>, scored?: ScoredQuestion): number {
  const isIn = (term: string) => others.has(term) || [...others].some((other) => shareRoot(term, other));
  const held = [...terms].filter(
    (term) => isIn(term) || (scored?.related.get(term) ?? []).some(({ stem }) => others.has(stem)),
  );
  return terms.size === 0 ? 1 : held.length / terms.size;
}
