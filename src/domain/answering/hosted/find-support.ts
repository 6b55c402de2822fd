import type { Passage } from "../../knowledge/index/passage.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { figuresOf } from "../../language/sentences/figures-of.ts";
import type { Span } from "../../language/sentences/span.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { quotableUnits } from "../extract/quotable-units.ts";
import { hostileSpans } from "../hostile-spans.ts";
import { readable } from "../readable.ts";
import type { Reading } from "./gather-readings.ts";

/** How far a reading supports a claim, and the stretch of one of its passages that does, as offsets in that one's text. */
export interface Support extends Span {
  passage: Passage;
  /** 0..1: the share of the claim's stems that the reading holds. */
  overlap: number;
  /** 0..1: the same for the stems that the question does not hold: what the claim says anew. 1 where it has none. */
  news: number;
  /** The figures of the claim that neither the reading nor the question holds. */
  missingFigures: string[];
  /** Claim and reading are written in different scripts: only names in the passage's and figures were compared. */
  isTranslated: boolean;
}

const longestSpan = 600;

/** Weighs a claim, without markers, against one reading, title and headings included. What speaks to the model supports nothing. */
export function findSupport(claim: string, question: string, { parts }: Reading): Support {
  const texts = parts.map((part) => readable(part));
  const whole = texts.map(({ title, headingPath, text }) => [title, ...headingPath, text].join("\n")).join("\n");
  const language = languageOf(texts.map(({ text }) => text).join("\n"));
  const isTranslated = languageOf(claim).code !== language.code;
  const asked = new Set(termsOf(question));
  const shared = isTranslated
    ? termsOf(claim).filter((term) => languageOf(term).code === language.code)
    : termsOf(claim);
  const terms = new Set(shared);
  const held = new Set(termsOf(whole));
  const anew = [...terms].filter((term) => !asked.has(term));
  const figures = new Set([...figuresOf(whole, language, true), ...figuresOf(question, languageOf(question), true)]);
  const claimed = figuresOf(withoutListNumber(claim), languageOf(claim), false);
  const best = parts
    .map((passage) => ({ passage, ...bestSpan(passage, terms, claimed) }))
    .reduce((most, each) => (each.held > most.held ? each : most));
  return {
    passage: best.passage,
    start: best.start,
    end: best.end,
    overlap: shareOf([...terms], held),
    news: shareOf(anew, held),
    missingFigures: [...claimed].filter((figure) => !figures.has(figure)),
    isTranslated,
  };
}

/** The units that hold most of the claim: the best one, widened over its neighbours while they add to it. */
function bestSpan(passage: Passage, terms: Set<string>, figures: Set<string>): Span & { held: number } {
  const language = languageOf(passage.text);
  const units = quotableUnits(passage);
  const held = units.map((unit) => {
    const text = passage.text.slice(unit.start, unit.end);
    const found = termsOf(text).filter((term) => terms.has(term));
    return new Set([
      ...found,
      ...[...figuresOf(text, language, true)].filter((figure) => figures.has(figure)).map((figure) => `#${figure}`),
    ]);
  });
  let best = 0;
  for (let at = 1; at < units.length; at++) if (held[at]!.size > held[best]!.size) best = at;
  if (units.length === 0 || held[best]!.size === 0) {
    const end = hostileSpans(passage.text).length > 0 ? 0 : Math.min(passage.text.length, longestSpan);
    return { start: 0, end, held: 0 };
  }
  let from = best;
  let to = best;
  const covered = new Set(held[best]);
  const adds = (at: number) => [...(held[at] ?? [])].filter((term) => !covered.has(term)).length;
  const joins = (start: number, end: number) =>
    units[end]!.end - units[start]!.start <= longestSpan &&
    hostileSpans(passage.text.slice(units[start]!.start, units[end]!.end)).length === 0;
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

/** "2. Press …" counts, it claims nothing. */
function withoutListNumber(claim: string): string {
  return claim.replace(/^\s*(?:[-*•]\s+)?\d{1,2}[.)]\s+/, "");
}
