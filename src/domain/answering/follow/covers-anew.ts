import type { Quantities } from "../../language/languages/language.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { valuesOf } from "../../language/values/values-of.ts";
import type { Candidate } from "../extract/collect-candidates.ts";
import type { ScoredQuestion } from "../extract/score-question.ts";
import { shareRoot } from "../extract/share-root.ts";
import type { AskedAnew } from "./asked-anew.ts";

/** Share of the new words that a unit must have; and of the earlier ones, when the new words are only in its document's title. */
const least = 0.5;

/**
 * Whether a unit says something about what was asked anew: it has a value of the kind or names it ("Weight, kg"), the new words (or what stands for them), or
 * the form of such an answer. The title of a document ("Owner's Manual") tells that only of a unit about what was asked before.
 */
export function coversAnew(
  candidate: Candidate,
  { stems, quantities, cues }: AskedAnew,
  asked: ScoredQuestion,
): boolean {
  const { passage, units, at, terms, headingTerms } = candidate;
  if (candidate.isMeasure) return true;
  const unit = units[at]!;
  const text = passage.text.slice(unit.start, unit.end);
  if (stems.length === 0 && quantities.length === 0) return cues.some(({ answers }) => answers.test(text));
  const lead = unit.lead ? termsOf(passage.text.slice(unit.lead.start, unit.lead.end)) : [];
  const said = [...terms, ...lead];
  const { headingPath } = passage;
  const sections = termsOf(headingPath.slice(headingPath.length > 1 ? 1 : 0).join(" "));
  if (covers([...said, ...sections])) return true;
  if (covers([...said, ...headingTerms]) && earlierShare(said) >= least) return true;
  return quantities.length > 0 && valuesOf(text).some(({ readings }) => readings.some(({ kind }) => isOf(kind)));

  function covers(words: string[]): boolean {
    const covered = stems.filter((stem) => {
      const also = (asked.related.get(stem) ?? []).map((related) => related.stem);
      return words.some((term) => term === stem || also.includes(term) || shareRoot(term, stem));
    });
    return stems.length > 0 && covered.length >= least * stems.length;
  }

  /** 0..1: the share of the earlier words' weight. */
  function earlierShare(words: string[]): number {
    const earlier = [...asked.weights].filter(([term]) => !stems.includes(term));
    const weigh = (some: typeof earlier) => some.reduce((sum, [, weight]) => sum + weight, 0);
    const has = (stem: string) => words.some((term) => term === stem || shareRoot(term, stem));
    return weigh(earlier.filter(([stem]) => has(stem))) / (weigh(earlier) || 1);
  }

  function isOf(kind: string): boolean {
    return quantities.some((quantity) => kindsOf[quantity].test(kind));
  }
}

/** Kinds of values (`language/values/units.ts`). */
const kindsOf: Record<keyof Quantities, RegExp> = {
  money: /^[A-Z]{3}$/,
  weight: /^grams$/,
  size: /^(?:metres|square metres|litres)$/,
  time: /^(?:minutes|months|clock|date)$/,
};
