import { foldText } from "./fold-text.ts";

/** Words that are looked for at a place of a folded text; the longest wins. */
export interface WordList<T> {
  /** The word that begins at `at`. `isGlued`: it may be followed by a letter. */
  matchAt(text: string, at: number, isGlued?: boolean): { value: T; end: number } | null;
  /** The word that ends at `end`, exclusive. */
  matchBefore(text: string, end: number): { value: T; start: number } | null;
}

interface Entry<T> {
  word: string;
  isStem: boolean;
  value: T;
}

/** Opens a list of words as the tables write them (`_` for a space, a final `*` for any ending), each with its value. */
export function openWordList<T>(words: readonly (readonly [string, T])[]): WordList<T> {
  const entries = words.flatMap(([written, value]): Entry<T>[] => {
    const isStem = written.endsWith("*");
    const word = foldText((isStem ? written.slice(0, -1) : written).replaceAll("_", " "));
    return word === "" ? [] : [{ word, isStem, value }];
  });
  entries.sort((a, b) => b.word.length - a.word.length);
  const byFirst = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const same = byFirst.get(entry.word[0]!);
    if (same) same.push(entry);
    else byFirst.set(entry.word[0]!, [entry]);
  }
  return {
    matchAt(text, at, isGlued = false) {
      for (const { word, isStem, value } of byFirst.get(text[at] ?? "") ?? []) {
        if (!text.startsWith(word, at)) continue;
        let end = at + word.length;
        if (isStem) while (end < text.length && isLetter.test(text[end]!)) end++;
        else if (!isGlued && !isWordEnd(text, end)) continue;
        return { value, end };
      }
      return null;
    },
    matchBefore(text, end) {
      for (const { word, value } of entries) {
        if (text.endsWith(word, end) && isWordStart(text, end - word.length))
          return { value, start: end - word.length };
      }
      return null;
    },
  };
}

/** Scripts whose words are not separated, or (Hangul) are followed by a particle. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const isLetter = /[\p{L}\p{M}]/u;

/** Whether a word may end before `at`: no letter of a script with spaces goes on. */
export function isWordEnd(text: string, at: number): boolean {
  return at >= text.length || !isLetter.test(text[at]!) || unspaced.test(text[at - 1]!) || unspaced.test(text[at]!);
}

/** Whether a word may begin at `at`. */
export function isWordStart(text: string, at: number): boolean {
  return (
    at <= 0 || !/[\p{L}\p{M}\p{N}]/u.test(text[at - 1]!) || unspaced.test(text[at]!) || unspaced.test(text[at - 1]!)
  );
}
