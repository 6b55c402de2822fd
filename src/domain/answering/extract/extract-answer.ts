import { languageOf } from "../../language/languages/language-of.ts";
import { openCitations } from "../open-citations.ts";
import type { Outlet } from "../open-outlet.ts";
import type { AnswerRequest, Citation, Outcome } from "../types.ts";
import { pickQuotes, type Quote } from "./pick-quotes.ts";
import { readCandidates } from "./read-candidates.ts";

/**
 * The built-in model: answers with the one to three sentences of the passages that account best for the question, in
 * their own words and reading order, each followed by its marker, and streams them one by one. Abstains when no
 * sentence shares a word with the question. It writes no sentence of its own but the fixed phrases.
 */
export async function extractAnswer(
  request: Pick<AnswerRequest, "question" | "history" | "retrieval">,
  outlet: Outlet,
  { candidates, weighed } = readCandidates(request),
): Promise<{ outcome: Outcome; citations: Citation[] }> {
  const language = languageOf(request.question);
  const quotes = pickQuotes(candidates, weighed);
  if (quotes.length === 0) {
    outlet.send(language.phrases.abstain);
    return { outcome: "abstain", citations: [] };
  }
  const citations = openCitations();
  for (const [at, quote] of quotes.entries()) {
    if (at > 0) await nextTask();
    const marker = citations.cite(quote.passage, quote);
    const isBlock = quote.shown.includes("\n");
    outlet.send(`${at > 0 ? gap(quotes[at - 1]!, quote) : ""}${quote.shown}${isBlock ? "\n" : " "}[${marker}]`);
  }
  return { outcome: "answer", citations: citations.list() };
}

function gap(before: Quote, after: Quote): string {
  const runsOn = before.passage === after.passage && !before.shown.includes("\n") && !after.shown.includes("\n");
  return runsOn ? " " : "\n\n";
}

/** Lets frames go out and an abort come in between two sentences. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
