import type { Language } from "../language/languages/language.ts";
import type { Answer } from "./types.ts";

/** The answer to files without text: the assistant cannot read them, an operator can. Nothing is retrieved. */
export function answerFile({ phrases }: Language): Answer {
  const text = phrases.unreadableFile;
  return { text, outcome: "abstain", citations: [], model: "none", confidence: 0, usage: null };
}
