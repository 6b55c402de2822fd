import { openQuestion } from "../../conversations/copilot/open-question.ts";
import type { Message } from "../../conversations/dialog/types.ts";
import { findPersonalData } from "./find-personal-data.ts";
import type { PersonalData } from "./types.ts";

/** UTF-16 units of a question that is proposed. */
const maxQuestion = 500;

export interface ProposedPair {
  question: string;
  answer: string;
  /** The messages that the question is from. */
  questionIds: number[];
  personalData: PersonalData[];
}

/**
 * The pair that an operator's message may become: its text, and what the visitor had asked before it. `messages` are those before it,
 * oldest first, `names` those of the people in the dialog. A given question or answer replaces the proposed one. Pure.
 */
export function pairOfMessage(
  message: Message,
  messages: Message[],
  names: string[],
  given: { question?: string | undefined; answer?: string | undefined } = {},
): ProposedPair {
  const open = openQuestion(messages) ?? lastAsked(messages);
  const asked = open?.messages ?? [];
  const proposed = asked.map(({ text }) => text.replace(/\s+/g, " ").trim()).join(" ");
  const question = given.question ?? proposed.slice(0, maxQuestion).toWellFormed();
  const answer = given.answer ?? message.text.trim();
  return {
    ...{ question, answer, questionIds: given.question === undefined ? asked.map(({ id }) => id) : [] },
    personalData: findPersonalData(`${question}\n${answer}`, names),
  };
}

/** Of an operator's second message, what was asked before the first. */
function lastAsked(messages: Message[]): ReturnType<typeof openQuestion> {
  const last = messages.findLastIndex(({ sender }) => sender === "user");
  const before = messages.slice(0, last + 1);
  return last === -1 ? null : openQuestion(before);
}
