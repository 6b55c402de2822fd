import type { Language } from "../../language/languages/language.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import type { Message } from "./types.ts";

/**
 * The language for a visitor whose message has no text: of what the visitor wrote before, else of the app or the widget
 * (`locale`), else English. `history` is oldest first.
 */
export function visitorLanguage(history: readonly Message[], locale: string | null): Language {
  const earlier = history.flatMap(({ sender, text }) => (sender === "user" ? [text] : []));
  return languageOf("", { earlier, locale });
}
