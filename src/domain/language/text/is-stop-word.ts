import { knownLanguages, languageWithCode } from "../languages/known-languages.ts";
import { particles } from "../languages/particles.ts";
import { splitWords } from "./split-words.ts";

/**
 * Whether a word from `splitWords` is a stop word of English, Russian or a language with a script of its own, so that search
 * ignores it in every text.
 */
export function isStopWord(word: string): boolean {
  everywhere ??= new Set([
    ...particles(),
    ...knownLanguages.flatMap(({ code }) => (isOwnScript(code) ? [...stopWordsOf(code)] : [])),
  ]);
  return everywhere.has(word) || loneHiragana.test(word);
}

/** Whether a word from `splitWords` is a stop word in a text of a language (its code): also one of that language. */
export function isStopWordIn(code: string, word: string): boolean {
  return isStopWord(word) || (!isOwnScript(code) && stopWordsOf(code).has(word));
}

/** Languages whose stop words are no words of another one that is known. */
function isOwnScript(code: string): boolean {
  return !sharesScript.has(code);
}

const sharesScript = new Set(["uk", "de", "fr", "es", "pt", "it", "nl", "pl", "tr"]);
/** An ending that is left beside a Chinese character. */
const loneHiragana = /^[ぁ-ゖ]$/;

let everywhere: Set<string> | null = null;
const byCode = new Map<string, ReadonlySet<string>>();

function stopWordsOf(code: string): ReadonlySet<string> {
  const known = byCode.get(code);
  if (known) return known;
  const words = new Set(splitWords(languageWithCode(code)?.stopWords ?? ""));
  byCode.set(code, words);
  return words;
}
