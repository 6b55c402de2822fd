import type { Cue, Language, Pattern } from "../../language/languages/language.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { analyseText } from "../../language/text/analyse-text.ts";
import { relatedTerms } from "../../language/text/related-terms.ts";
import { splitWords } from "../../language/text/split-words.ts";
import { relationWordsOf } from "../contradiction/relation-words.ts";
import { askedIdentifiers } from "./asked-identifiers.ts";

/** A question prepared for scoring sentences against it. */
export interface ScoredQuestion {
  /** Distinct stems with their weights, which sum to 1. */
  weights: Map<string, number>;
  /** Related stems that also answer ("cost" for "price", "checkup" for "check"), by the stem of the question. */
  related: Map<string, { stem: string; isCompound: boolean }[]>;
  /** Adjacent stems, `a b`. */
  pairs: Set<string>;
  cues: Cue[];
  /** The words for the kinds of value that it asks for: of "how heavy", also "weight" and "weighs". */
  quantities: Pattern[];
  /** Of these, those of a weight or a size, which a sentence either gives or does not. */
  measures: Pattern[];
  /** It asks for a price, and a text says what another price is for: "borrowing", "deposit". */
  isForOther(text: string): boolean;
  /** All its words, in lower case. */
  words: Set<string>;
  /** Its stems in order, separated by spaces. */
  stemSequence: string;
  /** Identifiers in it, which only a term can match. */
  identifiers: string[];
  /** It asks for a number: the cue of its kind accepts a bare figure. */
  asksFigure: boolean;
  /** It is German, where nouns keep their capital. */
  hasCapitalNouns: boolean;
  /** It asks for steps: a list of steps is quoted as a whole. */
  asksHow: boolean;
}

/** Words of German questions that English does not have. */
const german = /(?<!\p{L})(wie|wann|wo|ist|kostet|kosten|für|eine|der|das|ich|und|welche[rsnm]?)(?!\p{L})/iu;

/** Weight of an earlier question's words relative to the last one's (retrieval uses both; section 3 of DESIGN). */
const earlierWeight = 0.25;

/** Share of a weight that does not depend on rarity, which so few units tell only roughly. */
const evenShare = 0.15;

/**
 * Weights the question's stems by how rare they are among the units: ln(1 + (N + 1) / (df + 0.5)), so that a word in
 * every unit still has some weight; a part of each weight is that of a word in no unit. `unitTerms` contains each unit's own stems; `earlier` is the user's previous turn.
 */
export function scoreQuestion(
  question: string,
  earlier: string,
  unitTerms: string[][],
  language: Language,
): ScoredQuestion {
  const terms = termsOf(question);
  const frequency = new Map<string, number>();
  for (const unit of unitTerms) for (const term of new Set(unit)) frequency.set(term, (frequency.get(term) ?? 0) + 1);

  const weights = new Map<string, number>();
  const rarityOf = (units: number) => Math.log(1 + (unitTerms.length + 1) / (units + 0.5));
  const rarity = (term: string) => (1 - evenShare) * rarityOf(frequency.get(term) ?? 0) + evenShare * rarityOf(0);
  for (const term of new Set(termsOf(earlier))) weights.set(term, earlierWeight * rarity(term));
  for (const term of new Set(terms)) weights.set(term, rarity(term));
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / sum);

  const related: ScoredQuestion["related"] = new Map();
  for (const { stem, of, isCompound } of relatedTerms(question, analyseText(question)))
    for (const one of of) related.set(one, [...(related.get(one) ?? []), { stem, isCompound }]);

  const asked = question.toLowerCase();
  const { money, weight, size } = language.quantities;
  const purposesIn = (text: string) => text.toLowerCase().match(relationWordsOf(language.code).purposes) ?? [];
  const purposes = new Set(money.test(asked) ? purposesIn(asked).flatMap((purpose) => termsOf(purpose)) : []);
  const cues = language.cues.filter((cue) => cue.asks.test(asked));
  return {
    weights,
    related,
    pairs: new Set(terms.slice(1).map((term, at) => `${terms[at]} ${term}`)),
    cues,
    quantities: Object.values(language.quantities).filter((quantity) => quantity.test(asked)),
    measures: [weight, size].filter((quantity) => quantity.test(asked)),
    isForOther: (text) =>
      money.test(asked) &&
      purposesIn(text)
        .flatMap((purpose) => termsOf(purpose))
        .some((purpose) => !purposes.has(purpose)),
    words: new Set(splitWords(question)),
    stemSequence: ` ${terms.join(" ")} `,
    identifiers: askedIdentifiers(question),
    asksFigure: cues.some(({ answers }) => answers.test("7") || answers.test("7 km")),
    hasCapitalNouns: language.code === "de" || german.test(question),
    asksHow: language.asksHow.test(asked),
  };
}
