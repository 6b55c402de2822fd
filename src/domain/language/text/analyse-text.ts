import { isStopWord } from "./is-stop-word.ts";
import { splitWords } from "./split-words.ts";
import { stem } from "./stem.ts";
import type { AnalysedText } from "./types.ts";

/** The content words of a text (stop words dropped, repeats kept, in order), and the stem of each at the same place. */
export function analyseText(text: string): AnalysedText {
  const words = splitWords(text).filter((word) => !isStopWord(word));
  return { words, stems: words.map(stem) };
}
