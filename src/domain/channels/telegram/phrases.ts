import type { ChannelPhrases as LanguagePhrases } from "../../language/languages/language.ts";
import { phraseLanguage, textPhrases } from "../outbound/phrases.ts";

/** The phrases of Telegram. A phrase with a name or a number is a function. */
export interface ChannelPhrases extends LanguagePhrases {
  greeting: (assistant: string) => string;
}

/** The phrases in the language of a text and of the visitor's app. Where a person is offered, so is the command that calls one. */
export function phrasesFor(text: string, appLanguage: string | null = null): ChannelPhrases {
  const phrases = textPhrases(phraseLanguage(text, appLanguage));
  const withCommand = (said: string) => `${said} /person — ${phrases.person.toLowerCase()}.`;
  return {
    ...phrases,
    greeting: phrases.welcome,
    limited: withCommand(phrases.limited),
    tooFast: withCommand(phrases.tooFast),
  };
}
