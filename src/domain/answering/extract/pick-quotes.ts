import type { Passage } from "../../knowledge/index/passage.ts";
import { chooseUnits } from "./choose-units.ts";
import type { Candidate } from "./collect-candidates.ts";
import { expandDefinition } from "./expand-definition.ts";
import { expandItem } from "./expand-item.ts";
import { expandUnit } from "./expand-unit.ts";
import type { ScoredQuestion } from "./score-question.ts";
import { showQuote } from "./show-quote.ts";
import { showRow } from "./show-row.ts";
import { surroundUnit } from "./surround-unit.ts";
import type { Unit } from "./unit.ts";

/** A span of a passage to cite (offsets in its text), and the text that is shown. */
export interface Quote {
  passage: Passage;
  start: number;
  end: number;
  shown: string;
}

const maxWholeLength = 900;
/** A unit that covers this share of the question needs no context. */
const complete = 0.8;

/**
 * The spans to cite: the chosen units, and a list or definition as a whole when the question asks for it; at most `most`. When it is
 * unclear which passage has the answer, the best unit is shown with the text around it, unless it covers the question or `most`
 * is given.
 */
export function pickQuotes(candidates: Candidate[], question: ScoredQuestion, most?: number): Quote[] {
  const chosen = chooseUnits(candidates, question, most);
  const best = chosen.reduce(
    (first: Candidate | null, unit) => (unit.score > (first?.score ?? 0) ? unit : first),
    null,
  );
  const isUnclear = most === undefined && chosen.some(({ passage }) => passage !== best?.passage);
  const hasContext = (unit: Candidate) => isUnclear && unit === best && unit.own < complete;
  return withoutOverlaps(chosen.map((candidate) => quoteOf(candidate, question, hasContext(candidate))));
}

function quoteOf(candidate: Candidate, question: ScoredQuestion, hasContext: boolean): Quote {
  const { passage, units, at } = candidate;
  const unit = units[at]!;
  const text = passage.text;
  const own = text.slice(unit.start, unit.end);
  const isEntry = unit.leadShown && unit.lead?.kind === "term" && unit.kind === "sentence";
  const expanded =
    candidate.isAsked || isEntry
      ? expandDefinition(text, units, at)
      : expandUnit(text, units, at, question.asksHow, candidate.isOnTopic);
  const isAlone = !candidate.isAsked && !isEntry && expanded.length < 2;
  const nested = isAlone ? expandItem(text, units, at) : [];
  const context = hasContext && isAlone ? surroundUnit(units, at) : expanded;
  const whole = nested.length > 0 ? nested : context;
  const last = whole.at(-1);
  const first = whole[0];
  const isWhole = first && last && first !== last && last.end - first.start <= maxWholeLength;
  const shown = isWhole
    ? whole
        .map((part, place) => (place === 0 ? "" : joint(part) + showLead(text, part)) + showPart(text, part))
        .join("")
    : showQuote(own, unit.kind);
  const opening = isWhole ? first : unit;
  const end = isWhole ? last.end : unit.end;
  if (opening.leadShown && opening.lead) {
    const lead = showQuote(text.slice(opening.lead.start, opening.lead.end), "sentence");
    return { passage, start: opening.lead.start, end, shown: `${lead.replace(/:$/, "")}: ${shown}` };
  }
  if (isWhole) return { passage, start: opening.start, end, shown };
  const cut = passage.headingPath.at(-1)?.includes(" | ") ? passage.headingPath.at(-1)! : null;
  const header = unit.lead?.kind === "header" ? text.slice(unit.lead.start, unit.lead.end) : cut;
  const row = unit.kind === "row" && header !== null ? showRow(own, header, question) : null;
  return { passage, start: unit.start, end: unit.end, shown: row ?? showQuote(own, unit.kind) };
}

function joint(unit: Unit): string {
  return unit.kind === "sentence" ? " " : "\n";
}

/** A term inside the quote. */
function showLead(text: string, { lead, leadShown }: Unit): string {
  if (!leadShown || !lead) return "";
  return `${showQuote(text.slice(lead.start, lead.end), "sentence").replace(/:$/, "")}: `;
}

function showPart(text: string, unit: Unit): string {
  const shown = showQuote(text.slice(unit.start, unit.end), unit.kind);
  if (unit.kind === "item") return `- ${shown}`;
  if (unit.kind !== "step") return shown;
  const margin = text.lastIndexOf("\n", unit.start) + 1;
  return `${text.slice(margin, unit.start).trim()} ${shown}`.trim();
}

/** A whole list may contain another chosen unit: the longer span is kept. */
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
