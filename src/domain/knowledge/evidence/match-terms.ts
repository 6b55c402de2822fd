import { gramsAmong } from "../../language/text/character-grams.ts";
import { nameKey } from "../../language/text/name-key.ts";
import { wordSimilarity } from "../ranking/word-similarity.ts";
import type { AskedTerm } from "./asked-terms.ts";

/** Similarity from which a word counts as another spelling or form of a term. */
const minSimilarity = 0.4;
const minNameLength = 3;

/** Words in order and the stem of each at the same index, and stems that no word has. */
export interface Words {
  words: readonly string[];
  stems: readonly string[];
  implied: readonly string[];
}

/**
 * Returns a function that tells how far some words have each term, in the order of the terms: 1 for its stem, the value of
 * a stem that stands for it, or the similarity of the most similar word; 0 below the minimum. Words are compared once,
 * because passages share them.
 */
export function matchTerms(terms: AskedTerm[]): (among: Words) => number[] {
  const hasGram = gramsAmong(terms.flatMap(({ words }) => words));
  const known = new Map<string, number[] | null>();
  const byStem = new Map<string, number[]>();
  terms.forEach(({ stem, standIns }, place) => {
    for (const { stem: one, value } of [{ stem, value: 1 }, ...standIns]) {
      const values = byStem.get(one) ?? terms.map(() => 0);
      values[place] = Math.max(values[place]!, value);
      byStem.set(one, values);
    }
  });

  const keys = terms.map(({ words }) => words.map((word) => ({ key: nameKey(word), isLatin: isLatin(word) })));
  const isMixed = (latin: boolean) =>
    keys.some((own) => own.some((each) => each.key !== null && each.isLatin !== latin));
  /** A name in the other script: "рутуб" for RUTUBE. */
  function sharesKey(word: string): boolean[] {
    const latin = isLatin(word);
    const key = word.length < minNameLength || !isMixed(latin) ? null : nameKey(word);
    return keys.map((own) => key !== null && own.some((each) => each.isLatin !== latin && each.key === key));
  }

  function valuesOf(word: string, stem: string): number[] | null {
    const exact = byStem.get(stem);
    const isSimilar = hasGram(word);
    const named = sharesKey(word);
    if (!isSimilar && !named.includes(true)) return exact ?? null;
    const values = terms.map(({ words }, place) => {
      const alike = Math.max(0, ...words.map((asked) => wordSimilarity(asked, word)));
      return Math.max(exact?.[place] ?? 0, alike >= minSimilarity ? alike : 0, named[place] ? 1 : 0);
    });
    return values.some((value) => value > 0) ? values : null;
  }

  return ({ words, stems, implied }) => {
    const best = terms.map(() => 0);
    const raise = (values: number[] | null | undefined) =>
      values?.forEach((value, place) => {
        if (value > best[place]!) best[place] = value;
      });
    words.forEach((word, at) => {
      let values = known.get(word);
      if (values === undefined) {
        values = valuesOf(word, stems[at]!);
        known.set(word, values);
      }
      raise(values);
    });
    for (const stem of implied) raise(byStem.get(stem));
    return best;
  };
}

function isLatin(word: string): boolean {
  return /^[a-z]/.test(word);
}
