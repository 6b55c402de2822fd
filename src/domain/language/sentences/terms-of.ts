import type { Language } from "../languages/language.ts";
import { analyseText } from "../text/analyse-text.ts";

/**
 * The content words of a text as stems, in order: answering compares sentences and questions by them. A row or a short line tells
 * no language ("one" is a Polish pronoun): it is read in that of the text `around` it.
 */
export function termsOf(text: string, around?: Language): string[] {
  return analyseText(text, undefined, around).stems;
}
