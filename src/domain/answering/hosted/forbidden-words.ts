import { splitWords } from "../../language/text/split-words.ts";
import { stem } from "../../language/text/stem.ts";

/** Whether a sentence uses one of the words, in any form; a phrase of several words must occur as a whole. */
export function forbiddenWords(words: string[]): (sentence: string) => boolean {
  const phrases = words.map(stems).filter((phrase) => phrase !== " ");
  if (phrases.length === 0) return () => false;
  return (sentence) => {
    // Inside a word, marks of format hide it from a search and not from a reader.
    const said = `${stems(sentence)}${stems(sentence.replace(/[\p{Cf}*_~`]/gu, ""))}`;
    return phrases.some((phrase) => said.includes(phrase));
  };
}

function stems(text: string): string {
  return ` ${splitWords(text).map(stem).join(" ")} `.replace(/^ {2}$/, " ");
}
