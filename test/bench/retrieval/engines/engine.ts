import type { RetrievalSet } from "../read-set.ts";

/** A search library with one indexed set. `search` returns the ids of the best passages, best first. */
export interface Engine {
  search(question: string, limit: number): string[];
}

export interface SearchLibrary {
  name: string;
  index(set: RetrievalSet, language: SetLanguage): Engine;
}

export type SetLanguage = "english" | "russian";

/** The language of most letters in the passages of a set. Every engine stems in this language. */
export function languageOfSet(set: RetrievalSet): SetLanguage {
  const text = set.passages.map((passage) => passage.text).join(" ");
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic * 2 > (text.match(/\p{L}/gu)?.length ?? 0) ? "russian" : "english";
}
