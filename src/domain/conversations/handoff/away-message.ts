import { languageOf } from "../../language/languages/language-of.ts";

/**
 * The message for a visitor who requests an operator outside business hours, in the language of the visitor's last
 * text.
 */
export function awayMessage(own: string | null, lastWords: string): string {
  return own ?? languageOf(lastWords).phrases.away;
}
