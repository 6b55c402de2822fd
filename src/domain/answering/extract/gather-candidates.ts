import type { Passage } from "../../knowledge/ports.ts";
import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/language-of.ts";
import { termsOf } from "../terms-of.ts";
import { scoreUnit, type UnitEvidence } from "./score-unit.ts";
import { splitUnits } from "./split-units.ts";
import type { Unit } from "./unit.ts";
import { type WeighedQuestion, weighQuestion } from "./weigh-question.ts";

/** A unit that may be quoted, with its score. `at` is its place among its passage's units. */
export interface Candidate {
  passage: Passage;
  units: Unit[];
  at: number;
  /** Its own stems and those of a term it is shown with. */
  terms: string[];
  own: number;
  score: number;
}

const passagesRead = 8;

/**
 * Every quotable unit of the best passages, scored against the question, in the passages' order. A unit that two
 * overlapping passages share is listed once.
 */
export function gatherCandidates(
  question: string,
  earlier: string,
  passages: Passage[],
  language: Language,
): { candidates: Candidate[]; weighed: WeighedQuestion } {
  const found: (Candidate & { evidence: UnitEvidence })[] = [];
  const seen = new Set<string>();
  const best = Math.max(...passages.map((passage) => passage.score), Number.MIN_VALUE);
  for (const passage of passages.slice(0, passagesRead)) {
    const units = splitUnits(passage.text, languageOf(passage.text), passage.headingPath);
    const texts = units.map((unit) => passage.text.slice(unit.start, unit.end));
    const terms = texts.map(termsOf);
    const headingTerms = termsOf(`${passage.title} ${passage.headingPath.join(" ")}`);
    units.forEach((unit, at) => {
      const place = `${passage.sourceId}:${passage.start + unit.start}`;
      if (seen.has(place) || seen.has(texts[at]!)) return;
      seen.add(place).add(texts[at]!);
      const evidence: UnitEvidence = {
        terms: terms[at]!,
        leadTerms: unit.lead ? termsOf(passage.text.slice(unit.lead.start, unit.lead.end)) : [],
        leadKind: unit.lead?.kind === "term" && !unit.leadShown ? null : (unit.lead?.kind ?? null),
        headingTerms,
        neighbourTerms: [...(terms[at - 1] ?? []), ...(terms[at + 1] ?? [])],
        text: texts[at]!,
        kind: unit.kind,
        isOpenEnded: at === units.length - 1 && texts[at]!.endsWith(":"),
        passageScore: Math.max(0, passage.score / best),
      };
      const shown = unit.leadShown ? [...evidence.leadTerms, ...evidence.terms] : evidence.terms;
      found.push({ passage, units, at, terms: shown, own: 0, score: 0, evidence });
    });
  }
  const weighed = weighQuestion(
    question,
    earlier,
    found.map(({ evidence }) => [...evidence.terms, ...evidence.leadTerms]),
    language,
  );
  const candidates = found.map(({ evidence, ...candidate }) => ({ ...candidate, ...scoreUnit(evidence, weighed) }));
  return { candidates, weighed };
}
