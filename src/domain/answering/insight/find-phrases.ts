import { isStopWord } from "../../language/text/is-stop-word.ts";
import { splitWords } from "../../language/text/split-words.ts";
import { stem } from "../../language/text/stem.ts";

const maxWords = 3;
/** Minimum occurrences of a phrase, by its number of words. */
const minOccurrences = [2, 2, 2];

/**
 * The key phrases of a text: repeated runs of up to three content words, longer and more frequent ones first (after
 * RAKE, Rose et al. 2010). A phrase that only occurs inside a longer one is left out. Lower case, as first written.
 */
export function findPhrases(texts: string[], most: number): string[] {
  const found = new Map<string, { shown: string; count: number; words: number }>();
  for (const text of texts) {
    for (const run of runsOf(text)) {
      for (let from = 0; from < run.length; from += 1) {
        for (let words = 1; words <= maxWords && from + words <= run.length; words += 1) {
          const part = run.slice(from, from + words);
          const key = part.map(stem).join(" ");
          const known = found.get(key);
          if (known) known.count += 1;
          else found.set(key, { shown: part.join(" "), count: 1, words });
        }
      }
    }
  }
  const repeated = [...found].filter(
    ([key, { count, words }]) => count >= minOccurrences[words - 1]! && key.length > 3,
  );
  const covering = new Map<string, number>();
  for (const [key, { count, words }] of repeated) {
    if (words === 1) continue;
    const stems = key.split(" ");
    for (let from = 0; from < words; from += 1) {
      for (let to = from + 1; to <= words; to += 1) {
        if (to - from === words) continue;
        const part = stems.slice(from, to).join(" ");
        covering.set(part, Math.max(count, covering.get(part) ?? 0));
      }
    }
  }
  return repeated
    .filter(([key, { count }]) => count > (covering.get(key) ?? 0))
    .sort(([, a], [, b]) => b.count * b.words - a.count * a.words || b.words - a.words)
    .slice(0, most)
    .map(([, { shown }]) => shown);
}

/** Runs of adjacent content words; figures and punctuation separate them. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  for (const piece of text.split(/[^\p{L}\p{M}\p{N}'’ʼ\s-]+/u)) {
    let run: string[] = [];
    for (const word of splitWords(piece)) {
      if (isStopWord(word) || /\d/.test(word) || word.length < 2) {
        runs.push(run);
        run = [];
      } else run.push(word);
    }
    runs.push(run);
  }
  return runs.filter((run) => run.length > 0);
}
