import type { Passage } from "../../knowledge/ports.ts";
import { languageOf } from "../languages/language-of.ts";
import type { Candidate } from "./gather-candidates.ts";
import { showQuote } from "./show-quote.ts";
import { takeWhole } from "./take-whole.ts";
import type { Unit } from "./unit.ts";
import type { WeighedQuestion } from "./weigh-question.ts";

/** A stretch of a passage to cite (offsets in its text), and how it is shown. */
export interface Quote {
  passage: Passage;
  start: number;
  end: number;
  shown: string;
}

const most = 3;
const longestWhole = 900;
/** Fitted on the development sets: see docs/design/answers.md. */
const bound = { score: 0.75, gain: 0.05, own: 0.2 };

/**
 * Chooses one to three units: the best, then those nearly as good that account for words of the question the chosen
 * ones do not, each with the sentence it leans on. A list is taken as a whole where the question asks how. In reading
 * order; empty when nothing shares a word with the question.
 */
export function pickQuotes(candidates: Candidate[], question: WeighedQuestion): Quote[] {
  const ranked = candidates
    .filter((candidate) => candidate.score > 0 && candidate.own > 0)
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return [];
  const chosen: Candidate[] = [];
  const covered = new Set<string>();
  for (const candidate of ranked) {
    if (chosen.length === most) break;
    const gain = gainOf(candidate, covered, question);
    const isGood = candidate.score >= bound.score * best.score && candidate.own >= bound.own && gain >= bound.gain;
    if (candidate !== best && !isGood) continue;
    const support = leansOn(candidate, candidates);
    if (support && !chosen.includes(support) && chosen.length + 1 < most) chosen.push(support);
    if (!chosen.includes(candidate)) chosen.push(candidate);
    for (const term of candidate.terms) covered.add(term);
  }
  const order = [...new Set(chosen.map((candidate) => candidate.passage.sourceId))];
  chosen.sort(
    (a, b) => order.indexOf(a.passage.sourceId) - order.indexOf(b.passage.sourceId) || startOf(a) - startOf(b),
  );
  return withoutOverlaps(chosen.map((candidate) => quoteOf(candidate, question)));
}

function gainOf(candidate: Candidate, covered: Set<string>, question: WeighedQuestion): number {
  let gain = 0;
  for (const term of new Set(candidate.terms)) if (!covered.has(term)) gain += question.weights.get(term) ?? 0;
  return gain;
}

/** The unit before one that begins with "It", "This", "Он", in the same paragraph. */
function leansOn(candidate: Candidate, candidates: Candidate[]): Candidate | null {
  const unit = candidate.units[candidate.at]!;
  const before = candidate.units[candidate.at - 1];
  if (!before || before.block !== unit.block || unit.kind !== "sentence") return null;
  const text = candidate.passage.text.slice(unit.start, unit.end);
  if (!languageOf(text).leansBack.test(text)) return null;
  return candidates.find((other) => other.passage === candidate.passage && other.at === candidate.at - 1) ?? null;
}

function quoteOf(candidate: Candidate, question: WeighedQuestion): Quote {
  const { passage, units, at } = candidate;
  const unit = units[at]!;
  const text = passage.text;
  const own = text.slice(unit.start, unit.end);
  const whole = takeWhole(text, units, at, question.asksHow);
  const last = whole.at(-1);
  const first = whole[0];
  if (first && last && first !== last && last.end - first.start <= longestWhole) {
    const shown = whole.map((part, place) => (place === 0 ? "" : joint(part)) + showPart(text, part)).join("");
    return { passage, start: first.start, end: last.end, shown };
  }
  if (unit.leadShown && unit.lead) {
    const lead = showQuote(text.slice(unit.lead.start, unit.lead.end), "sentence");
    return { passage, start: unit.lead.start, end: unit.end, shown: `${lead}: ${showQuote(own, unit.kind)}` };
  }
  const cut = passage.headingPath.at(-1)?.includes(" | ") ? passage.headingPath.at(-1)! : null;
  const header = unit.lead?.kind === "header" ? text.slice(unit.lead.start, unit.lead.end) : cut;
  return { passage, start: unit.start, end: unit.end, shown: showQuote(own, unit.kind, header) };
}

function joint(unit: Unit): string {
  return unit.kind === "sentence" ? " " : "\n";
}

function showPart(text: string, unit: Unit): string {
  const shown = showQuote(text.slice(unit.start, unit.end), unit.kind);
  if (unit.kind === "item") return `- ${shown}`;
  if (unit.kind !== "step") return shown;
  const margin = text.lastIndexOf("\n", unit.start) + 1;
  return `${text.slice(margin, unit.start).trim()} ${shown}`.trim();
}

function startOf(candidate: Candidate): number {
  return candidate.passage.start + candidate.units[candidate.at]!.start;
}

/** A whole list may hold a unit that was chosen too: the longer stretch stays. */
function withoutOverlaps(quotes: Quote[]): Quote[] {
  const holds = (a: Quote, b: Quote) =>
    a !== b &&
    a.passage.sourceId === b.passage.sourceId &&
    a.passage.start + a.start <= b.passage.start + b.start &&
    a.passage.start + a.end >= b.passage.start + b.end;
  return quotes.filter(
    (quote, at) => !quotes.some((other, place) => holds(other, quote) && !(holds(quote, other) && at < place)),
  );
}
