import type { Language } from "../languages/language.ts";
import { languageOfWords } from "../languages/language-of-words.ts";
import { isStopWordIn } from "./is-stop-word.ts";
import { placeAsked } from "./place-asked.ts";
import { splitForms } from "./split-words.ts";
import { stem, stemIn } from "./stem.ts";
import type { AnalysedText } from "./types.ts";

/** Points of `scoresOfWords`: two words of another language tell more than the text around them. */
const aroundPoints = 1.1;

/**
 * The content words of a text (without stop words, with repeats, in order), and the stem of each at the same index; last, what
 * `placeAsked` tells. The stemmer and the stop words are those of `language`, by default of the language that the text's own words tell, or where they
 * tell little, that of the text `around` it.
 */
export function analyseText(text: string, language?: Language, around?: Language): AnalysedText {
  const all = splitForms(text);
  const leanings = around && new Map([[around.code, aroundPoints]]);
  const { code } = language ?? languageOfWords(all, leanings);
  const forms = all.filter(({ word }) => !isStopWordIn(code, word));
  const stems = forms.map((form) => stemIn(code, form));
  const place = placeAsked(text);
  if (place === null) return { words: forms.map(({ word }) => word), stems };
  return { words: [...forms.map(({ word }) => word), place.word], stems: [...stems, stem(place.word)] };
}
