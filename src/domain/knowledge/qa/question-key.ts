import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { plainKey } from "../../language/text/plain-key.ts";

/** What two questions that are the same have in common: their plain words without courtesies. */
export function questionKey(question: string): string {
  return plainKey(bareQuestion(question));
}
