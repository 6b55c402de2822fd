import type { Language } from "../../language/languages/language.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import type { Span } from "../../language/sentences/span.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { scriptOf } from "../../language/text/script-of.ts";
import { missingValues } from "../../language/values/missing-values.ts";
import { readValues } from "../../language/values/read-values.ts";
import { sameValue } from "../../language/values/same-value.ts";
import type { Value } from "../../language/values/value.ts";
import { valuesOf } from "../../language/values/values-of.ts";
import { quotableUnits } from "../extract/quotable-units.ts";
import { injectionSpans } from "../injection-spans.ts";
import { removeInjections } from "../remove-injections.ts";
import type { PassageGroup, QuotablePassage } from "./group-passages.ts";

/**
 * How well a passage group supports a claim, and the supporting span of one of its passages, as offsets in that
 * passage's text.
 */
export interface Support extends Span {
  passage: QuotablePassage;
  /** 0..1: the share of the claim's stems that the group contains. */
  overlap: number;
  /** 0..1: the same for the stems that are not in the question. 1 when there are none. */
  newOverlap: number;
  /** The stems and values of the claim that the span contains. */
  held: number;
  /** The claim has a stem of the question. */
  isOnQuestion: boolean;
  /** The values that the claim states and that are neither in the group nor in the question. */
  missing: Value[];
  /** Claim and passages are in different languages: only values and names were compared. */
  isTranslated: boolean;
}

const maxSpanLength = 600;

/**
 * Scores a claim, without markers, against one passage group, title and headings included. Prompt injections do not
 * count as support.
 */
export function findSupport(claim: string, question: string, group: PassageGroup): Support {
  const { parts } = group;
  const { language, script: groupScript, held, values } = readGroup(group);
  const script = scriptOf(claim);
  const isTranslated = languageOf(claim).code !== language.code;
  const asked = new Set(termsOf(question));
  const terms = new Set(isTranslated ? comparableTerms(claim, script, groupScript) : termsOf(claim));
  const anew = [...terms].filter((term) => !asked.has(term));
  const claimed = valuesOf(withoutListNumber(claim));
  const best = parts
    .map((passage) => ({ passage, ...bestSpan(passage, terms, claimed) }))
    .reduce((most, each) => (each.held > most.held ? each : most));
  return {
    passage: best.passage,
    start: best.start,
    end: best.end,
    overlap: shareOf([...terms], held),
    newOverlap: shareOf(anew, held),
    held: best.held,
    isOnQuestion: anew.length < terms.size,
    missing: missingValues(claimed, [...values, ...valuesOf(question)]),
    isTranslated,
  };
}

/** What two languages share: words in the passage's script, and within one script words that are written like names. */
function comparableTerms(claim: string, script: string | null, groupScript: string | null): string[] {
  if (script !== groupScript) return termsOf(claim).filter((term) => scriptOf(term) === groupScript);
  return termsOf((claim.match(nameLike) ?? []).join(" "));
}

/** "PayBob", "RUTUBE", "BB-204": no ordinary word of any language. */
const nameLike = /(?<![\p{L}\p{N}])\p{L}*(?:\p{Lu}\p{Ll}*\p{Lu}|\p{L}-?\d)[\p{L}\p{N}]*/gu;

interface ReadGroup {
  language: Language;
  script: string | null;
  held: Set<string>;
  values: Value[];
}

const groupsRead = new WeakMap<PassageGroup, ReadGroup>();

/** What every sentence of an answer is compared with, read once a group. */
function readGroup(group: PassageGroup): ReadGroup {
  const known = groupsRead.get(group);
  if (known) return known;
  const texts = group.parts.map((part) => removeInjections(part));
  const whole = texts.map(({ title, headingPath, text }) => [title, ...headingPath, text].join("\n")).join("\n");
  const language = languageOf(texts.map(({ text }) => text).join("\n"));
  const read = {
    language,
    script: scriptOf(whole),
    held: new Set(termsOf(whole)),
    values: readValues(whole, language.code).values,
  };
  groupsRead.set(group, read);
  return read;
}

/** The units that contain most of the claim: the best one, extended to its neighbours while they add to it. */
function bestSpan(passage: QuotablePassage, terms: Set<string>, claimed: Value[]): Span & { held: number } {
  const units = quotableUnits(passage);
  const held = units.map((unit) => {
    const text = passage.text.slice(unit.start, unit.end);
    const found = termsOf(text).filter((term) => terms.has(term));
    const values = claimed.length === 0 ? [] : valuesOf(text);
    const said = claimed.flatMap((value, at) => (values.some((other) => sameValue(value, other)) ? [`#${at}`] : []));
    return new Set([...found, ...said]);
  });
  let best = 0;
  for (let at = 1; at < units.length; at++) if (held[at]!.size > held[best]!.size) best = at;
  if (units.length === 0 || held[best]!.size === 0) {
    const end = injectionSpans(passage.text).length > 0 ? 0 : Math.min(passage.text.length, maxSpanLength);
    return { start: 0, end, held: 0 };
  }
  let from = best;
  let to = best;
  const covered = new Set(held[best]);
  const adds = (at: number) => [...(held[at] ?? [])].filter((term) => !covered.has(term)).length;
  const joins = (start: number, end: number) =>
    units[end]!.end - units[start]!.start <= maxSpanLength &&
    injectionSpans(passage.text.slice(units[start]!.start, units[end]!.end)).length === 0;
  for (;;) {
    const before = adds(from - 1);
    const after = adds(to + 1);
    const enough = Math.max(1, Math.floor(0.2 * terms.size));
    if (after >= enough && after >= before && joins(from, to + 1)) to++;
    else if (before >= enough && joins(from - 1, to)) from--;
    else break;
    for (const at of [from, to]) for (const term of held[at]!) covered.add(term);
  }
  return { start: units[from]!.start, end: units[to]!.end, held: covered.size };
}

function shareOf(terms: string[], held: Set<string>): number {
  return terms.length === 0 ? 1 : terms.filter((term) => held.has(term)).length / terms.length;
}

/** The number in "2. Press …" is not a claim. */
function withoutListNumber(claim: string): string {
  return claim.replace(/^\s*(?:[-*•]\s+)?\d{1,2}[.)]\s+/, "");
}
