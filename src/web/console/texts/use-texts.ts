import { type Language, language } from "../session/appearance.ts";

/** The texts of a page in the user's language. A page's `texts.ts` exports them as `{ en, ru }` of one shape. */
export function useTexts<T>(texts: Record<Language, T>): T {
  return texts[language.value];
}
