import type { Language } from "../language/languages/language.ts";
import type { Answer } from "./types.ts";

/** What the assistant says to files without words: it reads none, and a person does. Nothing was searched for. */
export function answerFile({ phrases }: Language): Answer {
  const text = phrases.unreadableFile;
  return { text, outcome: "abstain", citations: [], model: "none", confidence: 0, usage: null };
}
