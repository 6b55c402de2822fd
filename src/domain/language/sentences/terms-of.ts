import { analyseText } from "../text/analyse-text.ts";

/** The content words of a text as stems, in order: answering compares sentences and questions by them. */
export function termsOf(text: string): string[] {
  return analyseText(text).stems;
}
