import type { Language } from "../language/languages/language.ts";
import { knownLanguages, languageOf } from "../language/languages/language-of.ts";
import type { AnswerRequest } from "./types.ts";

/** The language of an answer's own words: the one that the personality speaks, else that of what the customer wrote. */
export function answerLanguage(
  written: string,
  { personality }: Pick<AnswerRequest["assistant"], "personality">,
): Language {
  const spoken = knownLanguages.find(({ code }) => code === personality?.language);
  return spoken ?? languageOf(written);
}
