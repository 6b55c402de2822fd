import { everydaySynonyms } from "./everyday-synonyms.ts";
import { compoundWords } from "./implied-words.ts";
import { isStopWord } from "./is-stop-word.ts";
import { splitWords } from "./split-words.ts";
import { stem } from "./stem.ts";
import type { AnalysedText, RelatedTerm } from "./types.ts";

/** A question with more distinct stems is specific enough, and every further word costs time. */
const maxStems = 5;
/** Parts of a written compound ("end-to-end-test"). */
const maxParts = 4;
const particles = new Set(["up", "in", "out", "off", "on", "over", "down"]);

/**
 * Related terms of a question: its compounds and, for a short question, adjacent words as one word and everyday
 * synonyms.
 */
export function relatedTerms(question: string, analysed: AnalysedText): RelatedTerm[] {
  const own = new Set(analysed.stems);
  const isShort = own.size <= maxStems;
  const written = new Set(compoundWords(question));
  if (!isShort && written.size === 0) return [];
  const related = new Map<string, RelatedTerm>();
  const add = (of: string[], other: string, isCompound: boolean) => {
    if (own.has(other) || of.length === 0) return;
    const known = related.get(other);
    related.set(other, { stem: other, of: [...new Set([...(known?.of ?? []), ...of])], isCompound });
  };
  const words = splitWords(question);
  const stemsOf = (parts: string[]) => parts.filter((part) => !isStopWord(part)).map(stem);
  for (let at = 0; at + 1 < words.length; at++) {
    const isSpoken =
      isShort && !isStopWord(words[at]!) && (!isStopWord(words[at + 1]!) || particles.has(words[at + 1]!));
    for (let length = 2; length <= maxParts && at + length <= words.length; length++) {
      const parts = words.slice(at, at + length);
      const joined = parts.join("");
      if ((length === 2 && isSpoken) || written.has(joined)) add(stemsOf(parts), stem(joined), true);
    }
  }
  if (isShort) for (const one of own) for (const other of everydaySynonyms(one)) add([one], other, false);
  return [...related.values()];
}
