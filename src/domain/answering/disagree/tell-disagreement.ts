import { languageOf } from "../../language/languages/language-of.ts";
import type { Candidate } from "../extract/gather-candidates.ts";
import { showQuote } from "../extract/show-quote.ts";
import { openCitations } from "../open-citations.ts";
import type { Outlet } from "../open-outlet.ts";
import type { Answer } from "../types.ts";
import type { Disagreement } from "./find-disagreement.ts";

/** Says what each of two sources says, both cited, in the question's language, and asks which case it is. */
export function tellDisagreement(
  { first, second }: Disagreement,
  question: string,
  outlet: Outlet,
): Pick<Answer, "outcome" | "citations"> {
  const { phrases } = languageOf(question);
  const citations = openCitations();
  const said = ({ passage, units, at }: Candidate) => {
    const { kind, lead, leadShown, ...unit } = units[at]!;
    const start = leadShown && lead ? lead.start : unit.start;
    const shown = showQuote(passage.text.slice(start, unit.end), kind);
    return `${shown}${shown.includes("\n") ? "\n" : " "}[${citations.cite(passage, { start, end: unit.end })}]`;
  };
  outlet.send(`${phrases.oneSource} ${said(first)}\n\n`);
  outlet.send(`${phrases.anotherSource} ${said(second)}\n\n`);
  outlet.send(phrases.whichOne);
  return { outcome: "clarify", citations: citations.list() };
}
