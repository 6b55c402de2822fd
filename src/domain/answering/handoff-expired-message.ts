import { languageOf } from "../language/languages/language-of.ts";

/** The message to a visitor whose handoff request expired, in the language of the last text of the dialog. */
export function handoffExpiredMessage(lastWords: string): string {
  return languageOf(lastWords).phrases.handoffExpired;
}
