import { isStopWord } from "./is-stop-word.ts";
import { splitWords } from "./split-words.ts";
import { stem } from "./stem.ts";
import type { AnalysedText } from "./types.ts";

/** The content words of a text (without stop words, with repeats, in order), and the stem of each at the same index. */
export function analyseText(text: string): AnalysedText {
  const words = splitWords(text).filter((word) => !isStopWord(word));
  return { words, stems: words.map(stem) };
}
