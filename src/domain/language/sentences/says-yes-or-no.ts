import { languageOf } from "../languages/language-of.ts";

/** Whether a text begins with a yes or no as a sentence or clause of its own: "Yes.", "No, we do not." */
export function saysYesOrNo(text: string): boolean {
  const { agree, decline } = languageOf(text).answerToOffer;
  const first = /^[^\p{L}’']*([\p{L}’']+)(?=\s*(?:[,.!;:—–-]|$))/u.exec(text.toLowerCase())?.[1] ?? "";
  return agree.test(first) || decline.test(first);
}
