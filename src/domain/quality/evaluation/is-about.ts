import type { Citation } from "../../answering/types.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { saysYesOrNo } from "../../language/sentences/says-yes-or-no.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";

/** Share of the words of one question that the other must have. A bare yes or no says nothing but its question. */
const least = { either: 0.5, yes: 0.6, heading: 0.3 };

/**
 * Whether what is cited answers what was asked. A sentence claims something of what its entry is about, so the question of a
 * Q&A pair, or a heading, is a part of the claim: a true answer to another question is none to this one. `asked` is the
 * question with the customer's earlier messages. Always true for another script, and for a question without words.
 */
export function isAbout(
  claim: string,
  cited: Pick<Citation, "title" | "headingPath" | "quote">,
  asked: string,
): boolean {
  const topic = cited.headingPath.at(-1) ?? (isQuestion(cited.title) ? cited.title : "");
  const question = new Set(termsOf(asked));
  const stored = new Set(termsOf(topic));
  if (question.size === 0 || stored.size === 0 || languageOf(topic).code !== languageOf(asked).code) return true;
  const whole = new Set([...termsOf([cited.title, ...cited.headingPath].join(" ")), ...termsOf(cited.quote)]);
  if (!isQuestion(topic)) return shareOf(question, whole) >= least.heading;
  if (saysYesOrNo(claim)) return shareOf(question, stored) >= least.yes && shareOf(stored, question) >= least.yes;
  return shareOf(question, whole) >= least.either && shareOf(stored, question) >= least.heading;
}

/** With its mark, or with words that ask for a kind of answer. */
function isQuestion(topic: string): boolean {
  return /[?？؟]\s*$/.test(topic) || languageOf(topic).cues.some((cue) => cue.asks.test(topic.toLowerCase()));
}

function shareOf(terms: Set<string>, others: Set<string>): number {
  const near = (term: string) => [...others].some((other) => other === term || shareBeginning(term, other));
  return [...terms].filter(near).length / terms.size;
}

/** Forms of one word that the stemmer keeps apart ("stolen", "stole"). */
function shareBeginning(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return length >= 4 && one.slice(0, 4) === other.slice(0, 4) && Math.abs(one.length - other.length) <= 3;
}
