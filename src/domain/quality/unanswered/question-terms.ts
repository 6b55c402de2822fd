import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";

/** Maximum number of words by which a question is compared. */
const maxTerms = 40;

/** The distinct stems of a question without courtesies, by which questions are compared. */
export function questionTerms(question: string): string[] {
  return [...new Set(termsOf(bareQuestion(question)))].slice(0, maxTerms);
}
