import { languageOf } from "../../language/languages/language-of.ts";
import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { analyseQuery } from "../../language/text/analyse-query.ts";
import type { AnswerRequest } from "../types.ts";
import { type Candidate, gatherCandidates } from "./gather-candidates.ts";
import type { WeighedQuestion } from "./weigh-question.ts";

/** Every quotable unit of what was retrieved, weighed against a question and the turns it leans on. */
export function readCandidates(request: Pick<AnswerRequest, "question" | "history" | "retrieval">): {
  candidates: Candidate[];
  weighed: WeighedQuestion;
} {
  const earlier = request.history.filter(({ sender }) => sender === "user").map(({ text }) => text);
  const question = bareQuestion(request.question);
  const { query, asked, context } = analyseQuery(question, earlier);
  const leant = asked === query ? context.join("\n") : "";
  return gatherCandidates(question, leant, request.retrieval.passages, languageOf(request.question));
}
