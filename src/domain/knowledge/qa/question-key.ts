import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { plainKey } from "../../language/text/plain-key.ts";

/** The key that equal questions share: their plain words without courtesies. */
export function questionKey(question: string): string {
  return plainKey(bareQuestion(question));
}
