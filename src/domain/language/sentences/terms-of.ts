import type { Language } from "../languages/language.ts";
import { analyseText } from "../text/analyse-text.ts";

/**
 * The content words of a text as stems, in order: answering compares sentences and questions by them. `language` is told from the
 * text by default; a part of a passage has the language of the passage.
 */
export function termsOf(text: string, language?: Language): string[] {
  return analyseText(text, language).stems;
}
