import { foldLetters, lowerLetters } from "./fold-letters.ts";
import { splitUnspaced } from "./split-unspaced.ts";

/** A word as it is searched for, and as it is written: in lower case, with the diacritics that a stemmer needs. */
export interface WordForm {
  word: string;
  written: string;
}

/**
 * The words of a text in reading order, for search: folded (`foldLetters`), without apostrophes and without elided articles
 * ("l'adresse"). A run of a script that is written without spaces is split by `splitRun`.
 */
export function splitWords(text: string, splitRun: (run: string) => string[] = splitUnspaced): string[] {
  return splitForms(text, splitRun).map(({ word }) => word);
}

/** The words of `splitWords`, each with its written form. */
export function splitForms(text: string, splitRun: (run: string) => string[] = splitUnspaced): WordForm[] {
  const forms: WordForm[] = [];
  for (const [match] of lowerLetters(text).matchAll(wordPattern)) {
    if (unspaced.test(match)) {
      for (const [run] of match.matchAll(unspacedRuns)) {
        if (!unspaced.test(run)) forms.push(formOf(run));
        else for (const word of splitRun(run)) forms.push({ word, written: word });
      }
    } else forms.push(formOf(match));
  }
  // A mark that is folded away and stands alone is no word.
  return forms.every(({ word }) => word !== "") ? forms : forms.filter(({ word }) => word !== "");
}

function formOf(match: string): WordForm {
  if (isAsciiOrCyrillic.test(match)) return { word: match, written: match };
  const written = match.replace(elided, "").replace(possessive, "").replace(apostrophes, "");
  return { word: foldLetters(written), written };
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** French and Italian articles and particles before a vowel. */
const elided =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|dell|all|nell|sull|dall|coll|quest|quell|com|dov)['’ʼ](?=[\p{L}\p{M}]{2})/u;
const possessive = /['’ʼ]s$/;
const apostrophes = /['’ʼ]/g;
const isAsciiOrCyrillic = /^[0-9a-z\u0400-\u04ff]+$/;
const unspacedScripts =
  "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const unspacedRuns = new RegExp(`[${unspacedScripts}][${unspacedScripts}\\p{M}]*|[^${unspacedScripts}]+`, "gu");
