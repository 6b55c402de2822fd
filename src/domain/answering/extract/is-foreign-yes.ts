import { saysYesOrNo } from "../../language/sentences/says-yes-or-no.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import type { Candidate } from "./collect-candidates.ts";
import { shareRoot } from "./share-root.ts";

/** A yes or no with at most this many words after it ("Yes, you can.") says nothing without its question. */
const maxWords = 4;
/** Share of the words of each question that the other must have. */
const least = 0.6;

/**
 * Whether a unit is a bare yes or no to another question than the one that was asked: to the question that introduces it,
 * or to the title of its Q&A pair. One without a question of its own is foreign to every question.
 */
export function isForeignYes({ passage, units, at }: Candidate, question: string): boolean {
  const unit = units[at]!;
  const text = passage.text.slice(unit.start, unit.end);
  if (!isBare(text)) return false;
  const lead = unit.lead?.kind === "question" ? passage.text.slice(unit.lead.start, unit.lead.end) : passage.title;
  const asked = new Set(termsOf(question));
  const stored = new Set(termsOf(lead));
  return shareOf(asked, stored) < least || shareOf(stored, asked) < least;
}

function isBare(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.length <= maxWords + 1 && saysYesOrNo(text);
}

function shareOf(terms: Set<string>, others: Set<string>): number {
  const held = [...terms].filter((term) => others.has(term) || [...others].some((other) => shareRoot(term, other)));
  return terms.size === 0 ? 0 : held.length / terms.size;
}
