import { languageOf } from "../../language/languages/language-of.ts";
import { isStopWord } from "../../language/text/is-stop-word.ts";
import { splitWords } from "../../language/text/split-words.ts";
import { stem } from "../../language/text/stem.ts";
import { readValues } from "../../language/values/read-values.ts";
import { hashText } from "./min-hash.ts";

/** A sentence that can be compared with others. Offsets are in its passage's text. */
export interface Statement {
  /** The index of its passage. */
  passage: number;
  start: number;
  end: number;
  text: string;
  /** Its stems without figures, hashed. */
  words: Set<number>;
  isNegated: boolean;
  hasFigure: boolean;
}

/** A sentence with fewer words is too short to contradict another; a longer one is rarely a single statement. */
const wordCount = { least: 3, most: 40 };

const negation = /(?<!\p{L})(?:not|no|never|cannot|none|nor|\p{L}+n['’]t|не|нет|нельзя|никогда|ни)(?!\p{L})/iu;

/** The statements of passages, each wording once, at its first occurrence. */
export function readStatements(passages: { text: string }[]): Statement[] {
  const statements: Statement[] = [];
  const seen = new Set<string>();
  const hashes = new Map<string, number | null>();
  const hashOf = (word: string): number | null => {
    let hash = hashes.get(word);
    if (hash === undefined) {
      hash = isStopWord(word) || /\d/.test(word) ? null : hashText(stem(word));
      hashes.set(word, hash);
    }
    return hash;
  };
  passages.forEach((passage, place) => {
    const { code } = languageOf(passage.text);
    for (const { 0: sentence, index } of passage.text.matchAll(sentences)) {
      const text = sentence.trim();
      if (text.length > 600 || seen.has(text)) continue;
      seen.add(text);
      const words = new Set<number>();
      for (const word of splitWords(text)) {
        const hash = hashOf(word);
        if (hash !== null) words.add(hash);
      }
      if (words.size < wordCount.least || words.size > wordCount.most) continue;
      const start = index + sentence.indexOf(text);
      const hasFigure = /\d/.test(text) || readValues(text, code).values.length > 0;
      const marks = { isNegated: negation.test(text), hasFigure };
      statements.push({ passage: place, start, end: start + text.length, text, words, ...marks });
    }
  });
  return statements;
}

/** Ends at a full stop before white space, or at a line break: fast, and good enough for comparing sentences. */
const sentences = /(?:[^.!?…\n]|[.!?…](?!\s|$))+[.!?…]*/g;
