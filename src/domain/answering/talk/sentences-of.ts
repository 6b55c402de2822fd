import type { Language } from "../../language/languages/language.ts";
import { splitSentences } from "../../language/sentences/split-sentences.ts";

/** The sentences of a message, also those that only a line break ends. */
export function sentencesOf(message: string, language: Language): string[] {
  return message.split(/[\n\r]+/).flatMap((line) => {
    // "…? и …": the segmenter does not end a sentence before a small letter.
    const parts = line.split(/(?<=[?？؟])(?=\s|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/u);
    return parts.flatMap((part) => splitSentences(part, language).map(({ start, end }) => part.slice(start, end)));
  });
}
