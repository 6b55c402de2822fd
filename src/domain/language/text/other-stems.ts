import type { Language } from "../languages/language.ts";
import { isStopWordIn } from "./is-stop-word.ts";
import type { WordForm } from "./split-words.ts";
import { stemIn } from "./stem.ts";

/** The languages that a word in Latin letters may be of. */
const latin = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr"];

/**
 * The stems that the content words of a question have in other languages. A document is stemmed in its own language, and a few
 * words do not tell theirs: a question in which nothing tells English may be in any. The words of another language may also stand
 * in a document whose language is not told, which counts as English.
 */
export function otherStems(forms: readonly WordForm[], { code }: Language): { own: string; other: string }[] {
  const others = code === "uk" ? ["ru"] : code === "ru" ? [] : othersOf(forms, code);
  return forms.flatMap((form) => {
    if (isStopWordIn(code, form.word)) return [];
    const own = stemIn(code, form);
    const stems = new Set(others.map((other) => stemIn(other, form)));
    return [...stems].flatMap((other) => (other === own ? [] : [{ own, other }]));
  });
}

function othersOf(forms: readonly WordForm[], code: string): string[] {
  if (!latin.includes(code)) return [];
  if (code !== "en") return ["en"];
  return forms.some(({ word }) => isStopWordIn("en", word)) ? [] : latin.slice(1);
}
