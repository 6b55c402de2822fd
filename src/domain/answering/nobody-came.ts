import { languageOf } from "../language/languages/language-of.ts";

/** What a visitor is told when no person came in time, in the language of the last words of the dialog. */
export function nobodyCame(lastWords: string): string {
  return languageOf(lastWords).phrases.nobodyCame;
}
