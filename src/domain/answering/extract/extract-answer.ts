import { answerLanguage } from "../answer-language.ts";
import type { AnswerOutput } from "../open-answer-output.ts";
import { openCitations } from "../open-citations.ts";
import type { AnswerRequest, Citation, Outcome } from "../types.ts";
import { isForeignYes } from "./is-foreign-yes.ts";
import { pickQuotes, type Quote } from "./pick-quotes.ts";
import { readCandidates } from "./read-candidates.ts";
import { wholeEntry } from "./whole-entry.ts";

/**
 * The built-in model: answers with the few sentences of the passages that cover the question best, verbatim
 * and in reading order, each followed by its marker, and streams them one by one. Of a Q&A pair the whole answer is given.
 * Abstains when no sentence shares a word with the question. Its only own sentences are the fixed phrases.
 */
export async function extractAnswer(
  request: Pick<AnswerRequest, "question" | "history" | "retrieval" | "locale"> & {
    assistant?: AnswerRequest["assistant"];
  },
  output: AnswerOutput,
  { candidates, scoredQuestion } = readCandidates(request),
): Promise<{ outcome: Outcome; citations: Citation[] }> {
  const { question } = request;
  const assistant: Pick<AnswerRequest["assistant"], "personality" | "language"> = request.assistant ?? {};
  const language = answerLanguage(question, assistant, request);
  const most = assistant.personality?.responseLength === "short" ? 1 : undefined;
  const quotes = pickQuotes(
    candidates.filter((candidate) => !isForeignYes(candidate, question, scoredQuestion, language)),
    scoredQuestion,
    most,
  );
  const entry = quotes[0] === undefined || most === 1 ? null : wholeEntry(quotes[0].passage);
  if (entry !== null) quotes.splice(0, quotes.length, entry);
  if (quotes.length === 0) {
    output.send(language.phrases.abstain);
    return { outcome: "abstain", citations: [] };
  }
  const citations = openCitations();
  for (const [at, quote] of quotes.entries()) {
    if (at > 0) await nextTask();
    const marker = citations.cite(quote.passage, quote);
    const isBlock = quote.shown.includes("\n");
    output.send(`${at > 0 ? gap(quotes[at - 1]!, quote) : ""}${quote.shown}${isBlock ? "\n" : " "}[${marker}]`);
  }
  return { outcome: "answer", citations: citations.list() };
}

function gap(before: Quote, after: Quote): string {
  const runsOn = before.passage === after.passage && !before.shown.includes("\n") && !after.shown.includes("\n");
  return runsOn ? " " : "\n\n";
}

/** Lets frames be sent and an abort arrive between two sentences. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
