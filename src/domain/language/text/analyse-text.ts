import type { Language } from "../languages/language.ts";
import { languageOfWords } from "../languages/language-of-words.ts";
import { isStopWordIn } from "./is-stop-word.ts";
import { splitForms } from "./split-words.ts";
import { stemIn } from "./stem.ts";
import type { AnalysedText } from "./types.ts";

/** Points of `scoresOfWords`: two words of another language tell more than the text around them. */
const aroundPoints = 1.1;

/**
 * The content words of a text (without stop words, with repeats, in order), and the stem of each at the same index. The
 * stemmer and the stop words are those of `language`, by default of the language that the text's own words tell, or where they
 * tell little, that of the text `around` it.
 */
export function analyseText(text: string, language?: Language, around?: Language): AnalysedText {
  const all = splitForms(text);
  const leanings = around && new Map([[around.code, aroundPoints]]);
  const { code } = language ?? languageOfWords(all, leanings);
  const forms = all.filter(({ word }) => !isStopWordIn(code, word));
  return { words: forms.map(({ word }) => word), stems: forms.map((form) => stemIn(code, form)) };
}
