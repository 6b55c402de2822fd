import snowball from "snowball-stemmers";
import { isStopWord } from "../../../../src/domain/language/text/is-stop-word.ts";
import type { SetLanguage } from "./engine.ts";

const stemmers = { english: snowball.newStemmer("english"), russian: snowball.newStemmer("russian") };

/** The words of a text, lower case, ё as е: letters and digits, apostrophes dropped. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("ё", "е")
      .replaceAll(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The same stop words and Snowball stems for every engine that accepts prepared terms. */
export function stemsOf(text: string, language: SetLanguage): string[] {
  return wordsOf(text).flatMap((word) => stemOf(word, language) ?? []);
}

/** null for a stop word. */
export function stemOf(word: string, language: SetLanguage): string | null {
  return isStopWord(word) ? null : stemmers[language].stem(word);
}
