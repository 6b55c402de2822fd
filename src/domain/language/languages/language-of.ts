import { en } from "./en.ts";
import type { Language } from "./language.ts";
import { ru } from "./ru.ts";

export const knownLanguages: readonly Language[] = [en, ru];

/**
 * The language whose script most of the text's letters belong to; English when no letter is of a known script. Only the
 * script is detected: German counts as English here, and its fixed phrases are English.
 */
export function languageOf(text: string): Language {
  let best: Language = en;
  let most = 0;
  for (const language of knownLanguages) {
    const letters = text.match(language.letter)?.length ?? 0;
    if (letters > most) {
      best = language;
      most = letters;
    }
  }
  return best;
}
