import { languageOf } from "../language/languages/language-of.ts";
import type { Answer } from "./types.ts";

/** The answer when answering failed for good, in the language of the question. */
export function failedAnswer(question: string): Answer {
  const text = languageOf(question).phrases.failed;
  return { text, outcome: "abstain", citations: [], model: "none", confidence: 0, usage: null };
}
