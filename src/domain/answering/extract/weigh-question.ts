import type { Cue, Language } from "../../language/languages/language.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { analyseText } from "../../language/text/analyse-text.ts";
import { kinOf } from "../../language/text/kin-of.ts";
import { askedIdentifiers } from "./asked-identifiers.ts";

/** A question as sentences are scored against it. */
export interface WeighedQuestion {
  /** Distinct stems with their weights, which sum to 1. */
  weights: Map<string, number>;
  /** Stems that answer in place of another ("cost" for "price", "checkup" for "check"), by that other one. */
  kin: Map<string, { stem: string; isCompound: boolean }[]>;
  /** Adjacent stems, `a b`. */
  pairs: Set<string>;
  cues: Cue[];
  /** Its stems in order, each between spaces. */
  said: string;
  /** Names in it that only a term can be. */
  identifiers: string[];
  /** Asks for steps: a list of them is quoted as a whole. */
  asksHow: boolean;
}

/** How much an earlier question's words count beside the last one's (retrieval asks with both; section 3 of DESIGN). */
const earlierShare = 0.25;

/**
 * Weighs the question's stems by how rare they are among the units: ln(1 + (N + 1) / (df + 0.5)), so that a word that
 * every unit holds still counts a little. `unitTerms` holds each unit's own stems; `earlier` is the user's turn before.
 */
export function weighQuestion(
  question: string,
  earlier: string,
  unitTerms: string[][],
  language: Language,
): WeighedQuestion {
  const terms = termsOf(question);
  const frequency = new Map<string, number>();
  for (const unit of unitTerms) for (const term of new Set(unit)) frequency.set(term, (frequency.get(term) ?? 0) + 1);

  const weights = new Map<string, number>();
  const rarity = (term: string) => Math.log(1 + (unitTerms.length + 1) / ((frequency.get(term) ?? 0) + 0.5));
  for (const term of new Set(termsOf(earlier))) weights.set(term, earlierShare * rarity(term));
  for (const term of new Set(terms)) weights.set(term, rarity(term));
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / sum);

  const kin: WeighedQuestion["kin"] = new Map();
  for (const { stem, of, isCompound } of kinOf(question, analyseText(question)))
    for (const one of of) kin.set(one, [...(kin.get(one) ?? []), { stem, isCompound }]);

  const asked = question.toLowerCase();
  return {
    weights,
    kin,
    pairs: new Set(terms.slice(1).map((term, at) => `${terms[at]} ${term}`)),
    cues: language.cues.filter((cue) => cue.asks.test(asked)),
    said: ` ${terms.join(" ")} `,
    identifiers: askedIdentifiers(question),
    asksHow: language.asksHow.test(asked),
  };
}
