import { languageOf } from "../../language/languages/language-of.ts";
import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { analyseQuery } from "../../language/text/analyse-query.ts";
import type { AnswerRequest } from "../types.ts";
import { type Candidate, collectCandidates } from "./collect-candidates.ts";
import type { ScoredQuestion } from "./score-question.ts";

/**
 * Collects all quotable units of the retrieved passages, scored against a question and the earlier turns it refers to.
 */
export function readCandidates(
  request: Pick<AnswerRequest, "question" | "resolved" | "history" | "retrieval" | "locale">,
): {
  candidates: Candidate[];
  scoredQuestion: ScoredQuestion;
} {
  const earlier = request.history.filter(({ sender }) => sender === "user").map(({ text }) => text);
  const question = bareQuestion(request.resolved ?? request.question);
  const { query, asked, context } = analyseQuery(question, earlier, request.locale);
  const earlierContext = asked === query ? context.join("\n") : "";
  return collectCandidates(
    question,
    earlierContext,
    request.retrieval.passages,
    languageOf(request.question, { earlier, locale: request.locale ?? null }),
  );
}
