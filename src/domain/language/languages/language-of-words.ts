import type { WordForm } from "../text/split-words.ts";
import { languageWithCode } from "./known-languages.ts";
import type { Language } from "./language.ts";
import { languagesOfScript } from "./languages-of-script.ts";
import { scoresOfWords } from "./scores-of-words.ts";

/** Words that are read: more tell nothing new. */
const maxWords = 120;

/** What else tells the language of a text. Points are those of `scoresOfWords`: a word of one language alone has 1. */
export type Leanings = ReadonlyMap<string, number>;

const none: Leanings = new Map();

/**
 * The language of a text by its words: its script, then the words and letters of the languages with that script, and
 * `leanings`. English, or Russian for Cyrillic, where nothing tells another one.
 */
export function languageOfWords(all: readonly WordForm[], leanings: Leanings = none): Language {
  const forms = all.length > maxWords ? all.slice(0, maxWords) : all;
  const codes = languagesOfScript(forms);
  if (codes === null) return languageWithCode(best(leanings, "en"))!;
  if (codes.length === 1) return languageWithCode(codes[0]!)!;
  const scores = scoresOfWords(forms, codes);
  // "ok", or the name of a product: it is written like that in every language.
  if (scores.size === 0 && codes[0] === "en") return languageWithCode(best(leanings, "en"))!;
  for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + (leanings.get(code) ?? 0));
  scores.set(codes[0]!, (scores.get(codes[0]!) ?? 0) + usualBonus);
  return languageWithCode(best(scores, codes[0]!))!;
}

/** How much more another language than the first of a script must have. */
const usualBonus = 0.35;

function best(scores: Leanings, otherwise: string): string {
  let found = otherwise;
  let most = scores.get(otherwise) ?? 0;
  for (const [code, score] of scores) {
    if (score > most) [found, most] = [code, score];
  }
  return found;
}
