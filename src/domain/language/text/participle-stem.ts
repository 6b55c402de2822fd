import type { WordForm } from "./split-words.ts";
import { stemIn } from "./stem.ts";

/** Letters of a verb without its ending. */
const minLength = 3;

/**
 * The stem of the regular participle of a German infinitive, and the other way round: "darf ich rauchen" and "es darf geraucht
 * werden". The stemmer keeps them apart, because the participle begins with "ge". Null for other words.
 */
export function participleStem({ written }: WordForm): string | null {
  const [, begun] = /^ge(\p{L}+?)e?t$/u.exec(written) ?? [];
  const [, verb] = /^(\p{L}+?)e?n$/u.exec(written) ?? [];
  const root = begun ?? verb;
  if (root === undefined || root.length < minLength) return null;
  const ending = /[aeiouäöü][lr]$/.test(root) ? "n" : "en";
  return stemOf(begun === undefined ? `ge${root}${/[dt]$|[^aeiouäöülr]n$/.test(root) ? "et" : "t"}` : root + ending);
}

function stemOf(word: string): string {
  return stemIn("de", { word, written: word });
}
