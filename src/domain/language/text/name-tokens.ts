import { nameKey } from "./name-key.ts";

/** Begins the token of a key, so that it is no stem of a word. */
const prefix = "zz";
const cyrillic = /[\u0400-\u04ff]/g;
const latin = /[a-z]/gi;
const latinWord = /(?<!\p{L})[a-z]{3,24}(?!\p{L})/giu;

/** The tokens of the Latin words in a text that is mostly Cyrillic, by which their Cyrillic spelling finds them. */
export function nameTokens(text: string): string[] {
  const letters = text.match(cyrillic)?.length ?? 0;
  if (letters === 0 || letters < (text.match(latin)?.length ?? 0)) return [];
  const words = new Set((text.match(latinWord) ?? []).map((word) => word.toLowerCase()));
  return [...new Set([...words].flatMap((word) => nameToken(word) ?? []))];
}

/** The token of a word as `splitWords` gives it; null for one without a key. */
export function nameToken(word: string): string | null {
  const key = nameKey(word);
  return key === null ? null : `${prefix}${key}`;
}
