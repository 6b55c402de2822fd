import type { Language, WordList, WordTest } from "./language.ts";

/**
 * The words of a short message in lower case. A language without spaces is cut into the words of the lists, the longest first;
 * what is in none of them is a word a character, which no list has.
 */
export function wordsIn(message: string, language: Language, lists: readonly WordTest[]): string[] {
  if (!language.isUnspaced) return message.match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? [];
  let cutter = cutters.get(lists[0]!);
  if (!cutter) {
    const all = lists
      .flatMap((list) => (list as WordList).all ?? [])
      .toSorted((one, other) => other.length - one.length);
    cutter = new RegExp(`${all.join("|")}|[a-z0-9]+|[\\p{L}\\p{N}]\\p{M}*`, "gu");
    cutters.set(lists[0]!, cutter);
  }
  return message.match(cutter) ?? [];
}

const cutters = new WeakMap<WordTest, RegExp>();
