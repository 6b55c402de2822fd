import { missingValues } from "../../language/values/missing-values.ts";
import type { Value } from "../../language/values/value.ts";
import { valuesOf } from "../../language/values/values-of.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { likeness } from "./min-hash.ts";
import { readStatements, type Statement } from "./read-statements.ts";

/** Share of words, without figures, that two statements must have in common to be a possible contradiction. */
export const minSimilarity = 0.7;
/** Within one document parallel statements are common ("Room 12 …", "Room 14 …"). */
const minSimilarityWithinSource = 0.9;
/** Statements of similarity .75 are compared with a probability of .95, of .3 with one of .06. */
const banding = { bands: 8, rows: 4 };

export type Difference = "number" | "price" | "date" | "negation";

/** Two statements with similar words and a relevant difference: a candidate for a person to judge. */
export interface Contradiction {
  difference: Difference;
  likeness: number;
  first: Statement;
  second: Statement;
}

/** Finds statements of different passages that may contradict each other, the most similar first. */
export function findContradictions(passages: { sourceId: number; text: string }[]): Contradiction[] {
  const statements = readStatements(passages);
  const found: Contradiction[] = [];
  const mayContradict = (a: number, b: number) => {
    const [first, second] = [statements[a]!, statements[b]!];
    if (first.passage === second.passage) return false;
    return first.isNegated !== second.isNegated || (first.hasFigure && second.hasFigure);
  };
  for (const [a, b] of candidatePairs(
    statements.map((statement) => statement.words),
    banding,
    mayContradict,
  )) {
    const [first, second] = [statements[a]!, statements[b]!];
    const isWithin = passages[first.passage]!.sourceId === passages[second.passage]!.sourceId;
    const alike = likeness(first.words, second.words);
    if (alike < (isWithin ? minSimilarityWithinSource : minSimilarity)) continue;
    const difference = differenceOf(first, second);
    if (difference !== null) found.push({ difference, likeness: alike, first, second });
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.first.passage - b.first.passage);
}

/** The relevant difference of two statements; null when there is none. Each must state a value that the other lacks. */
export function differenceOf(
  first: Pick<Statement, "text" | "isNegated">,
  second: Pick<Statement, "text" | "isNegated">,
): Difference | null {
  if (first.isNegated !== second.isNegated) return "negation";
  const [left, right] = [valuesOf(first.text), valuesOf(second.text)];
  const [ownOfLeft, ownOfRight] = [missingValues(left, right), missingValues(right, left)];
  if (ownOfLeft.length === 0 || ownOfRight.length === 0) return null;
  const both = `${first.text}\n${second.text}`;
  if (price.test(first.text) && price.test(second.text)) return "price";
  return date.test(both) || [...ownOfLeft, ...ownOfRight].every(isYear) ? "date" : "number";
}

function isYear({ readings }: Value): boolean {
  return readings.every(
    ({ kind, amount }) => kind === "number" && Number.isInteger(amount) && amount >= 1_900 && amount < 2_100,
  );
}

const price =
  /[$€£¥₽₴]|(?<!\p{L})(?:usd|eur|gbp|rub|euros?|dollars?|pounds?|cents?|roubles?|rubles?|руб\p{L}*|коп\p{L}*|доллар\p{L}*|евро)(?!\p{L})/iu;
const date =
  /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\d(?:\s*(?:st|nd|rd|th))?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d/iu;
