import type { Language } from "../../language/languages/language.ts";

/** Whether a sentence is a question: by its mark or, in a language that is written without one, by its words. */
export function isQuestion(sentence: string, language: Language): boolean {
  if (/[?？؟](?:["”’»)\]!.]|\s)*$/u.test(sentence)) return true;
  return language.isUnspaced === true && language.cues.some(({ asks }) => asks.test(sentence.toLowerCase()));
}
