import type { Language } from "../../language/languages/language.ts";
import type { Candidate } from "../extract/collect-candidates.ts";
import { showQuote } from "../extract/show-quote.ts";
import type { AnswerOutput } from "../open-answer-output.ts";
import { openCitations } from "../open-citations.ts";
import type { Answer } from "../types.ts";
import type { Contradiction } from "./find-contradiction.ts";

/** Quotes both sources with citations, in the answer's language, and asks which case applies. */
export function reportContradiction(
  { first, second }: Contradiction,
  { phrases }: Language,
  output: AnswerOutput,
): Pick<Answer, "outcome" | "citations"> {
  const citations = openCitations();
  const said = ({ passage, units, at }: Candidate) => {
    const { kind, lead, leadShown, ...unit } = units[at]!;
    const start = leadShown && lead ? lead.start : unit.start;
    const shown = showQuote(passage.text.slice(start, unit.end), kind);
    return `${shown}${shown.includes("\n") ? "\n" : " "}[${citations.cite(passage, { start, end: unit.end })}]`;
  };
  output.send(`${phrases.oneSource} ${said(first)}\n\n`);
  output.send(`${phrases.anotherSource} ${said(second)}\n\n`);
  output.send(phrases.whichOne);
  return { outcome: "clarify", citations: citations.list() };
}
