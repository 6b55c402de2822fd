import { languageWithCode } from "../languages/known-languages.ts";
import { foldLetters } from "./fold-letters.ts";
import type { WordForm } from "./split-words.ts";
import { stemEnglish } from "./stem-english.ts";
import { stemRussian } from "./stem-russian.ts";

/**
 * The stem of a word from `splitWords` whose language is not known, by its script: Latin as English, Cyrillic as Russian, others
 * as the language that uses their script.
 */
export function stem(word: string): string {
  return remembered(word, () => stemByScript(word));
}

function stemByScript(word: string): string {
  if (latin.test(word)) return stemEnglish(word);
  if (cyrillic.test(word)) return stemRussian(word);
  return stemBy(scripts.find(({ script }) => script.test(word))?.code, { word, written: word });
}

/** The stem of a word in a text of a language (its code). A word in another script has the stem of `stem`. */
export function stemIn(code: string, form: WordForm): string {
  if (code === "en" || code === "ru") return stem(form.word);
  const isLatin = latinWord.test(form.word);
  if (isLatin) return latinLanguages.has(code) ? stemBy(code, form) : stem(form.word);
  return code === "uk" && cyrillic.test(form.word) ? stemBy(code, form) : stem(form.word);
}

function stemBy(code: string | undefined, form: WordForm): string {
  return remembered(`${code} ${form.word} ${form.written}`, () => stemOfLanguage(code, form));
}

function stemOfLanguage(code: string | undefined, { word, written }: WordForm): string {
  const language = code === undefined ? undefined : languageWithCode(code);
  if (!language?.stem || word.length > maxLength) return word;
  const stemmed = foldLetters(language.stem(written));
  return stemmed === "" ? word : stemmed;
}

/** Texts repeat their words, and an answer reads its passages several times: a stem costs twenty times what it costs to look it up. */
const known = new Map<string, string>();
const maxKnown = 5_000;

function remembered(key: string, make: () => string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (known.size >= maxKnown) known.clear();
  known.set(key, made);
  return made;
}

/** Longer words are keys and encoded data. */
const maxLength = 60;

const latin = /^[a-z]+$/;
const latinWord = /^\p{Script=Latin}+$/u;
const cyrillic = /^[\u0400-\u04ff]+$/;
const latinLanguages = new Set(["de", "fr", "es", "pt", "it", "nl", "pl", "tr"]);
const scripts = [
  { script: /^\p{Script=Arabic}+$/u, code: "ar" },
  { script: /^\p{Script=Hebrew}+$/u, code: "he" },
  { script: /^[\p{Script=Devanagari}\p{M}]+$/u, code: "hi" },
  { script: /^\p{Script=Hangul}+$/u, code: "ko" },
];
