import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";

/** A question says no more than this many words by which it is compared. */
const most = 40;

/** The distinct stems of a question without courtesies: what it is compared with others by. */
export function questionTerms(question: string): string[] {
  return [...new Set(termsOf(bareQuestion(question)))].slice(0, most);
}
