import { en } from "./en.ts";
import type { Language } from "./language.ts";
import { ru } from "./ru.ts";

export const knownLanguages: readonly Language[] = [en, ru];

/**
 * The language whose script most of the text's letters belong to; English where it has none of a known script.
 * By script only: German reads as English here, and its fixed phrases come in English.
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
