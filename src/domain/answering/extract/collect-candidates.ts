import type { Passage } from "../../knowledge/index/passage.ts";
import type { Language } from "../../language/languages/language.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { impliedWords } from "../../language/text/implied-words.ts";
import { stem } from "../../language/text/stem.ts";
import { headsOf } from "./heads-of.ts";
import { quotableUnits } from "./quotable-units.ts";
import { type ScoredQuestion, scoreQuestion } from "./score-question.ts";
import { scoreUnit, type UnitEvidence, type UnitScore } from "./score-unit.ts";
import type { Unit } from "./unit.ts";

/** A unit that may be quoted, with its score. `at` is its index among its passage's units. */
export interface Candidate extends UnitScore {
  passage: Passage;
  /** The language of the passage. */
  language: Language;
  units: Unit[];
  at: number;
  /** Its own stems and those of a term that is shown with it. */
  terms: string[];
  /** Stems of the title and the headings above it. */
  headingTerms: string[];
  /** Of these, the stems of the innermost heading. */
  sectionTerms: string[];
}

const passagesRead = 12;
/** A shorter heading may stand in a sentence that does not point to it. */
const minHeadingWords = 4;

/**
 * Collects all quotable units of the best passages, scored against the question, in the passages' order. A unit that
 * two overlapping passages share is listed once.
 */
export function collectCandidates(
  question: string,
  earlier: string,
  passages: Passage[],
  language: Language,
): { candidates: Candidate[]; scoredQuestion: ScoredQuestion } {
  const found: (Omit<Candidate, keyof UnitScore> & { evidence: UnitEvidence })[] = [];
  const seen = new Set<string>();
  const headings = new Set(passages.map(headingOf).filter((heading) => heading.split(" ").length >= minHeadingWords));
  const best = Math.max(...passages.map((passage) => passage.score), Number.MIN_VALUE);
  for (const passage of passages.slice(0, passagesRead)) {
    const written = languageOf(passage.text);
    const units = quotableUnits(passage, written);
    const texts = units.map((unit) => passage.text.slice(unit.start, unit.end));
    const terms = texts.map((text) => termsOf(text, written));
    const headingTerms = termsOf(`${passage.title} ${passage.headingPath.join(" ")}`, written);
    const sectionTerms = termsOf(headingOf(passage), written);
    units.forEach((unit, at) => {
      const place = `${passage.sourceId}:${passage.start + unit.start}`;
      const leadText = unit.lead ? passage.text.slice(unit.lead.start, unit.lead.end) : "";
      const said = unit.leadShown ? `${leadText}\n${texts[at]}` : texts[at]!;
      if (seen.has(place) || seen.has(said)) return;
      seen.add(place).add(said);
      const evidence: UnitEvidence = {
        terms: terms[at]!,
        extraTerms: impliedWords(texts[at]!).map(stem),
        leadTerms: leadText === "" ? [] : termsOf(leadText, written),
        leadHeads: unit.leadShown ? headsOf(leadText) : [],
        leadShown: unit.leadShown,
        leadKind: unit.lead?.kind === "term" && !unit.leadShown ? null : (unit.lead?.kind ?? null),
        headingTerms,
        sectionTerms,
        neighbourTerms: [...(terms[at - 1] ?? []), ...(terms[at + 1] ?? [])],
        text: texts[at]!,
        leadText,
        kind: unit.kind,
        isFirst: at === 0,
        isPointer: isPointer(texts[at]!, passage, headings),
        isOpenEnded: at === units.length - 1 && texts[at]!.endsWith(":"),
        passageScore: Math.max(0, passage.score / best),
      };
      const shown = unit.leadShown ? [...evidence.leadTerms, ...evidence.terms] : evidence.terms;
      found.push({ passage, language: written, units, at, terms: shown, headingTerms, sectionTerms, evidence });
    });
  }
  const scoredQuestion = scoreQuestion(
    question,
    earlier,
    found.map(({ evidence }) => [...evidence.terms, ...evidence.leadTerms]),
    language,
  );
  const candidates = found.map(({ evidence, ...candidate }) => ({
    ...candidate,
    ...scoreUnit(evidence, scoredQuestion),
  }));
  return { candidates, scoredQuestion };
}

function isPointer(unit: string, passage: Passage, headings: Set<string>): boolean {
  const text = unit.replace(/\s+/g, " ");
  const own = headingOf(passage);
  return [...headings].some((heading) => heading !== own && text.includes(heading));
}

/** The innermost heading without its number. */
function headingOf({ headingPath }: Passage): string {
  return (headingPath.at(-1) ?? "").replace(/^(?:\d+\.)*\d*\s+/, "").trim();
}
