import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/language-of.ts";

/** A yes or no is among the first characters. */
const maxRead = 40;

/**
 * Whether a text begins with a yes or no as a sentence or clause of its own: "Yes.", "No, we do not." `language` is told from the text
 * by default; a part of a passage has the language of the passage.
 */
export function saysYesOrNo(text: string, language?: Language): boolean {
  const word = /[\p{L}’']+/u.exec(text.slice(0, maxRead).toLowerCase());
  const first = word?.[0] ?? "";
  const after = text.slice((word?.index ?? 0) + first.length).trimStart();
  if (after !== "" && !/^[,.!;:—–-]/.test(after)) return false;
  const { agree, decline } = (language ?? languageOf(text)).answerToOffer;
  return agree.test(first) || decline.test(first);
}
