import { languageOf } from "../../language/languages/language-of.ts";

/** What a visitor is told who asks for a person while nobody is there, in the language of the visitor's last words. */
export function awayMessage(own: string | null, lastWords: string): string {
  return own ?? languageOf(lastWords).phrases.away;
}
