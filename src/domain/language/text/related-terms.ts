import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/language-of.ts";
import { everydaySynonyms } from "./everyday-synonyms.ts";
import { compoundWords } from "./implied-words.ts";
import { isStopWordIn } from "./is-stop-word.ts";
import { meansOther } from "./means-other.ts";
import { nameToken } from "./name-tokens.ts";
import { otherStems } from "./other-stems.ts";
import { participleStem } from "./participle-stem.ts";
import { splitForms } from "./split-words.ts";
import { stem, stemIn } from "./stem.ts";
import type { AnalysedText, RelatedTerm } from "./types.ts";

/** A question with more distinct stems is specific enough, and every further word costs time. */
const maxStems = 5;
/** Parts of a written compound ("end-to-end-test"). */
const maxParts = 4;
const cyrillic = /^[\u0400-\u04ff]+$/;
const particles = new Set(["up", "in", "out", "off", "on", "over", "down"]);

/**
 * Related terms of a question: its compounds and, for a short question, adjacent words as one word, everyday synonyms, the
 * stems that its words have in the other languages that the documents may be in, and the keys of names that documents may
 * write in Latin letters.
 */
export function relatedTerms(
  question: string,
  analysed: AnalysedText,
  language: Language = languageOf(question),
): RelatedTerm[] {
  const { code } = language;
  const own = new Set(analysed.stems);
  const isShort = own.size <= maxStems;
  const written = new Set(compoundWords(question));
  if (!isShort && written.size === 0) return [];
  const related = new Map<string, RelatedTerm>();
  const add = (parts: string[], other: string, isCompound: boolean) => {
    // `analysed` may be without some words of the question.
    const of = parts.filter((part) => own.has(part));
    if (own.has(other) || of.length === 0) return;
    const known = related.get(other);
    related.set(other, { stem: other, of: [...new Set([...(known?.of ?? []), ...of])], isCompound });
  };
  const forms = splitForms(question);
  const words = forms.map(({ word }) => word);
  const isStopWord = (word: string) => isStopWordIn(code, word);
  const stemsOf = (parts: string[]) =>
    parts.flatMap((part) => (isStopWord(part) ? [] : [stemIn(code, forms.find(({ word }) => word === part)!)]));
  for (let at = 0; at + 1 < words.length; at++) {
    const isSpoken =
      isShort && !isStopWord(words[at]!) && (!isStopWord(words[at + 1]!) || particles.has(words[at + 1]!));
    for (let length = 2; length <= maxParts && at + length <= words.length; length++) {
      const parts = words.slice(at, at + length);
      const joined = parts.join("");
      if ((length === 2 && isSpoken) || written.has(joined)) add(stemsOf(parts), stem(joined), true);
    }
  }
  if (isShort)
    for (const one of own)
      if (!meansOther(question, one, code)) for (const other of everydaySynonyms(one, code)) add([one], other, false);
  if (isShort && code === "de")
    for (const form of forms) {
      const participle = isStopWord(form.word) ? null : participleStem(form);
      if (participle !== null) add([stemIn(code, form)], participle, true);
    }
  if (isShort) for (const { own: one, other } of otherStems(forms, language)) add([one], other, true);
  if (isShort)
    for (const form of forms) {
      const token = !isStopWord(form.word) && cyrillic.test(form.word) ? nameToken(form.word) : null;
      if (token !== null) add([stemIn(code, form)], token, true);
    }
  return [...related.values()];
}
