import { answerLanguage } from "../answer-language.ts";
import type { AnswerRequest } from "../types.ts";
import { nameQuestion } from "./name-question.ts";

/**
 * The text of an answer without the paragraphs that are the assistant's own words: a word of regret, questions that are only named, and
 * the offer of a person. They claim nothing about the documents.
 */
export function withoutOwnWords(
  text: string,
  request: Pick<AnswerRequest, "question" | "assistant" | "history" | "locale" | "parts" | "left">,
): string {
  const { phrases } = answerLanguage(request.question, request.assistant, request);
  const own = new Set([
    ...[phrases.sorry, phrases.calm, phrases.offer],
    ...(request.parts ?? []).map(({ question }) => phrases.unanswered(nameQuestion(question))),
    ...(request.left ?? []).map((question) => phrases.later(nameQuestion(question))),
  ]);
  return text
    .split("\n\n")
    .filter((paragraph) => !own.has(paragraph))
    .join("\n\n");
}
