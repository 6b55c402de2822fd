import type { Language } from "../../language/languages/language.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";

/**
 * Whether one of several questions is understood without those before it: it begins with its own question word, says what it asks, and
 * has no word that refers back ("How heavy is it?").
 */
export function standsAlone(question: string, language: Language): boolean {
  const text = question.toLowerCase();
  if (!language.cues.some(({ asks }) => asks.exec(text)?.index === 0) || termsOf(question).length === 0) return false;
  const starts = text.matchAll(language.isUnspaced ? /(?<!^)[\p{L}\p{N}]/gu : /(?<=[^\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu);
  return ![...starts].some(({ index }) => language.refersBack.test(text.slice(index)));
}
