import { recogniseSmallTalk } from "../../answering/recognise-small-talk.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { dialogOfMessage } from "../dialog/rules.ts";
import type { Message } from "../dialog/types.ts";
import type { SummarisedAnswer, SummarisedQuestion } from "./summary.ts";
import { withoutCitations } from "./without-citations.ts";

/** Characters of a question and of an answer that a summary shows. */
const maxQuestion = 300;
const maxAnswer = 400;

/**
 * What a visitor asked, with what answered it: the assistant's answer to that message, or else the next words of an operator, which
 * answer everything that is open. Small talk is left out, and so are abstentions. Messages are oldest first. Pure.
 */
export function pairQuestions(messages: Message[]): SummarisedQuestion[] {
  const questions: (SummarisedQuestion & { seq: number })[] = [];
  // Messages of a merged dialog have numbers of their own.
  const isReplyTo = (reply: Message) => (question: (typeof questions)[number]) =>
    question.seq === reply.answer?.replyTo && dialogOfMessage(question.messageId) === dialogOfMessage(reply.id);
  for (const message of messages) {
    const { sender, answer, seq, id } = message;
    if (isSmallTalk(message.text)) continue;
    if (sender === "user") questions.push({ seq, messageId: id, text: short(message.text, maxQuestion), answer: null });
    if (sender === "operator") for (const question of questions) question.answer ??= answerOf(message, "operator");
    if (answer?.outcome === "answer") {
      const asked = questions.find(isReplyTo(message));
      if (asked !== undefined) asked.answer ??= answerOf(message, "assistant");
    }
  }
  return questions.map(({ seq: _, ...question }) => question);
}

function answerOf({ id, text, answer }: Message, by: SummarisedAnswer["by"]): SummarisedAnswer {
  const cited = (answer?.citations ?? []).map(({ sourceId, title }) => ({ sourceId, title }));
  const sources = cited.filter(({ sourceId }, at) => cited.findIndex((one) => one.sourceId === sourceId) === at);
  return { by, messageId: id, text: short(withoutCitations(text), maxAnswer), sources };
}

function isSmallTalk(text: string): boolean {
  return text.trim() === "" || recogniseSmallTalk(text, languageOf(text)) !== null;
}

function short(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length).toWellFormed()}…`;
}
