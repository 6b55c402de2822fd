import { splitForms } from "../text/split-words.ts";
import { languageWithCode } from "./known-languages.ts";
import type { Language } from "./language.ts";
import { languageOfWords } from "./language-of-words.ts";

export { knownLanguages } from "./known-languages.ts";

/** What is known of a conversation besides the text itself. */
export interface SpokenContext {
  /** What the visitor wrote before, oldest first. */
  earlier?: readonly string[];
  /** The locale or language tag of the visitor's app or the widget. */
  locale?: string | null;
}

/** Points of `scoresOfWords`: a locale outweighs one word that several languages have, and an earlier message one word. */
const localePoints = 0.9;
const earlierPoints = 1.1;
/** A locale that is English says little: many apps and browsers keep the language they came with. */
const englishLocalePoints = 0.4;
/** Messages that are read, newest first. */
const messagesRead = 6;
/** A text of this length tells its language alone. */
const maxRead = 1_500;

/**
 * The language of a text, told by its script, its words and their letters, and by what else is known of the conversation: a short
 * text ("ok", "42") has the language of what the visitor wrote before, else of the locale. English where nothing tells one.
 */
export function languageOf(text: string, context: SpokenContext = {}): Language {
  return languageOfWords(splitForms(text.slice(0, maxRead)), leaningsOf(context));
}

function leaningsOf({ earlier = [], locale }: SpokenContext): Map<string, number> {
  const leanings = new Map<string, number>();
  const preferred = locale ? languageWithCode(locale)?.code : undefined;
  if (preferred) leanings.set(preferred, preferred === "en" ? englishLocalePoints : localePoints);
  const said = earlier.slice(-messagesRead).filter((text) => /\p{L}/u.test(text));
  if (said.length === 0) return leanings;
  // The newest message counts by itself too, so that a visitor who changes the language is followed.
  const whole = languageOfWords(splitForms(said.join("\n").slice(-maxRead)), leanings).code;
  leanings.set(whole, (leanings.get(whole) ?? 0) + earlierPoints);
  return leanings;
}
