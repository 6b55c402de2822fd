import { stemEnglish } from "./stem-english.ts";
import { stemRussian } from "./stem-russian.ts";

/** The stem of a word from `splitWords`, by its script: Latin as English, Cyrillic as Russian, others unchanged. */
export function stem(word: string): string {
  if (latin.test(word)) return stemEnglish(word);
  return cyrillic.test(word) ? stemRussian(word) : word;
}

const latin = /^[a-z]+$/;
const cyrillic = /^[\u0400-\u04ff]+$/;
