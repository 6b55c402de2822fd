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
  /** The passages that were found for it: a business writes in the language of most of its customers. */
  documents?: readonly string[];
}

/** Points of `scoresOfWords`: a locale outweighs one word that several languages have, and an earlier message one word. */
const localePoints = 0.9;
const earlierPoints = 1.1;
/** A locale that is English says little: many apps and browsers keep the language they came with. */
const englishLocalePoints = 0.4;
const documentPoints = 0.6;
/** Passages that are read, best first. */
const passagesRead = 2;
/** Marks that only Spanish has. */
const spanishMarks = /[¿¡]/;
/** Messages that are read, newest first. */
const messagesRead = 6;
/** A text of this length tells its language alone. */
const maxRead = 1_500;

/**
 * The language of a text, told by its script, its words and their letters, and by what else is known of the conversation: a short
 * text ("ok", "42") has the language of what the visitor wrote before, else of the locale. English where nothing tells one.
 */
export function languageOf(text: string, context: SpokenContext = {}): Language {
  const { earlier = [], locale, documents = [] } = context;
  const key = [text, locale ?? "", ...earlier.slice(-messagesRead), "", ...documents.slice(0, passagesRead)].join("\0");
  const known = toldLately.get(key);
  if (known !== undefined) return known;
  const leanings = leaningsOf(context);
  if (spanishMarks.test(text)) lean(leanings, "es", 1);
  const told = languageOfWords(splitForms(text.slice(0, maxRead)), leanings);
  if (toldLately.size >= maxTold) toldLately.clear();
  toldLately.set(key, told);
  return told;
}

/** A turn asks for the language of its question and passages again and again. */
const toldLately = new Map<string, Language>();
const maxTold = 100;

function lean(leanings: Map<string, number>, code: string, points: number): void {
  leanings.set(code, (leanings.get(code) ?? 0) + points);
}

function leaningsOf({ earlier = [], locale, documents = [] }: SpokenContext): Map<string, number> {
  const leanings = new Map<string, number>();
  if (documents.length > 0) {
    const found = documents.slice(0, passagesRead).join("\n").slice(0, maxRead);
    lean(leanings, languageOfWords(splitForms(found)).code, documentPoints);
  }
  const preferred = locale ? languageWithCode(locale)?.code : undefined;
  if (preferred) lean(leanings, preferred, preferred === "en" ? englishLocalePoints : localePoints);
  const said = earlier.slice(-messagesRead).filter((text) => /\p{L}/u.test(text));
  if (said.length === 0) return leanings;
  const whole = languageOfWords(splitForms(said.join("\n").slice(-maxRead)), leanings).code;
  lean(leanings, whole, earlierPoints);
  return leanings;
}
