import { languageWithCode } from "../../language/languages/known-languages.ts";
import type { ChannelPhrases } from "../../language/languages/language.ts";
import { languageOf } from "../../language/languages/language-of.ts";

/** Phrases of channels that only have text: SMS and WhatsApp. */
export type TextPhrases = ChannelPhrases;

/** The code of a known language. */
export type PhraseLanguage = string;

/** The language of a text and of the visitor's app; a text without words of its own has that of the app. */
export function phraseLanguage(said: string, appLanguage: string | null = null): PhraseLanguage {
  return languageOf(said, { locale: appLanguage }).code;
}

export function textPhrases(language: PhraseLanguage): TextPhrases {
  return (languageWithCode(language) ?? languageOf("")).channel;
}
