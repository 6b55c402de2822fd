import type { RetrievalSet } from "../read-set.ts";

/** A search library over one set: made by indexing it, asked for the ids of the best passages, best first. */
export interface Engine {
  search(question: string, limit: number): string[];
}

export interface Contender {
  name: string;
  index(set: RetrievalSet, language: SetLanguage): Engine;
}

export type SetLanguage = "english" | "russian";

/** The language most letters of a set's passages are written in: every engine stems by it. */
export function languageOfSet(set: RetrievalSet): SetLanguage {
  const text = set.passages.map((passage) => passage.text).join(" ");
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic * 2 > (text.match(/\p{L}/gu)?.length ?? 0) ? "russian" : "english";
}
