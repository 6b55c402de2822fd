import type { AnalysedText } from "../index-types.ts";

export interface QueryTerm {
  stem: string;
  /** The words of the query that have this stem, distinct. */
  words: string[];
  /** How often the query says it. */
  count: number;
}

/** The distinct stems of a query in order of appearance. `documentFrequencies` and `frequencies` go by this order. */
export function queryTerms(query: AnalysedText): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  query.stems.forEach((stem, index) => {
    const word = query.words[index] ?? stem;
    const term = terms.get(stem);
    if (term === undefined) {
      terms.set(stem, { stem, words: [word], count: 1 });
    } else {
      term.count += 1;
      if (!term.words.includes(word)) term.words.push(word);
    }
  });
  return [...terms.values()];
}
