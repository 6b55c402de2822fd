import { analyseText } from "../text/analyse-text.ts";

/** The content words of a text as stems, in order: what answering compares a sentence with a question by. */
export function termsOf(text: string): string[] {
  return analyseText(text).stems;
}
