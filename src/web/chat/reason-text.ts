import type { Texts } from "./texts/en.ts";

/** Errors of messages and files that a visitor can act on, with the chat's own text. */
const ofMessages = { RATE_LIMIT_EXCEEDED: "tooMuch", VIRUS_DETECTED: "virus" } as const;

/** Why a question has no answer, with the chat's own texts: the reason, and what the visitor can do. */
const ofQuestions = {
  ANSWER_LIMIT_REACHED: ["answersUsed", "askOrWait"],
  ASSISTANT_INACTIVE: ["assistantOff", "personCan"],
  INSUFFICIENT_BALANCE: ["noAnswerNow", "askPerson"],
  INTERNAL_ERROR: ["noAnswerNow", "askPerson"],
} as const;

interface ServerError {
  code: string;
  message: string;
}

/** What is kept of an error about a message or file: the code of one with a text of ours, otherwise the message. */
export function reasonOfError({ code, message }: ServerError): string {
  return code in ofMessages ? code : message;
}

/** What is kept of an error about a question. */
export function reasonOfFailure({ code, message }: ServerError): string {
  return code in ofQuestions ? code : message;
}

/** The text of a kept reason. Whoever already waits for a person is not told to ask for one. */
export function reasonText(reason: string, texts: Texts, isWaiting = false): string {
  if (reason in ofMessages) return texts[ofMessages[reason as keyof typeof ofMessages]];
  if (!(reason in ofQuestions)) return reason;
  const [why, advice] = ofQuestions[reason as keyof typeof ofQuestions];
  return `${texts[why]} ${texts[isWaiting ? "personComes" : advice]}`;
}
