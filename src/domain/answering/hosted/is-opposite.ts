import { languageOf } from "../../language/languages/language-of.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import type { Support } from "./find-support.ts";

/** Share of the stems of each that the other must have: then they say the same, apart from "not". */
const least = 0.8;
/** Fewer stems are too little to tell that. */
const minStems = 3;

/**
 * Whether a claim denies what its span says in the same words, or says what the span denies: "You cannot return a lamp" of "You can
 * return a lamp". Other words may make up for a "not" ("closed", "except"), so nothing else is opposite.
 */
export function isOpposite(claim: string, { passage, start, end, isTranslated }: Support): boolean {
  if (isTranslated || end === start) return false;
  const span = passage.text.slice(start, end);
  const { denial } = languageOf(claim);
  if (denial.test(claim.toLowerCase()) === denial.test(span.toLowerCase())) return false;
  const [said, written] = [new Set(termsOf(claim)), new Set(termsOf(span))];
  if (Math.min(said.size, written.size) < minStems) return false;
  return shareOf(said, written) >= least && shareOf(written, said) >= least;
}

function shareOf(stems: Set<string>, others: Set<string>): number {
  return [...stems].filter((stem) => others.has(stem)).length / stems.size;
}
