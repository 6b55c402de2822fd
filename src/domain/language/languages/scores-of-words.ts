import { foldLetters } from "../text/fold-letters.ts";
import { splitForms, type WordForm } from "../text/split-words.ts";
import { knownLanguages } from "./known-languages.ts";
import { lettersOf } from "./letters-of.ts";

/** Words that all languages write alike. */
const shared = 3;

/**
 * How many points the words of a text give to each of some languages. A word of one language's lists gives 1, a word of several a
 * part of it; letters, and beginnings and ends of words, that one language has give less.
 */
export function scoresOfWords(forms: readonly WordForm[], codes: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  const wanted = new Set(codes);
  const add = (code: string, points: number) => {
    if (wanted.has(code)) scores.set(code, (scores.get(code) ?? 0) + points);
  };
  const known = wordsOfLanguages();
  for (const [at, { word, written }] of forms.entries()) {
    if (at % wordsAtOnce === 0 && leadIn(scores) >= certainLead) break;
    const exact = known.get(written);
    const listed = exact ?? (written === word ? undefined : known.get(word));
    if (listed === undefined) continue;
    const owners = listed.filter((code) => wanted.has(code));
    const points = (exact ? 1 : 0.7) / owners.length ** (owners.length > shared ? 2 : 1);
    for (const code of owners) add(code, points);
  }
  if (leadIn(scores) < decisiveLead)
    for (const { written } of forms) for (const [code, points] of lettersOf(written)) add(code, points);
  return scores;
}

/** How many points the first language is ahead of the second. */
function leadIn(scores: Map<string, number>): number {
  const [first = 0, second = 0] = [...scores.values()].toSorted((one, other) => other - one);
  return first - second;
}

/** The lead with which the words alone tell the language: letters then need not be read. */
const decisiveLead = 2.5;
/** The lead that the words that follow, and all that is known besides the text, cannot make good. */
const certainLead = 6;
const wordsAtOnce = 16;

let byWord: Map<string, string[]> | null = null;

/** The languages that list a word, by the word as it is written and without diacritics. */
function wordsOfLanguages(): Map<string, string[]> {
  if (byWord) return byWord;
  const found = new Map<string, string[]>();
  const note = (word: string, code: string) => {
    const codes = found.get(word);
    if (!codes) found.set(word, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  for (const { code, stopWords, usualWords } of knownLanguages) {
    for (const { written } of splitForms(`${stopWords} ${usualWords}`)) note(written, code);
  }
  for (const [word, codes] of [...found]) {
    const folded = foldLetters(word);
    if (folded !== word) for (const code of codes) note(folded, code);
  }
  byWord = found;
  return found;
}
