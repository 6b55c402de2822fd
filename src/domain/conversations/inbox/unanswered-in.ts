import type { Message } from "../dialog/types.ts";
import { joinUnanswered } from "./join-unanswered.ts";
import type { Unanswered } from "./types.ts";

/**
 * What some messages of a dialog leave unanswered. Operators' messages are answers, and those of the assistant that answer or ask
 * back; as for SLA policies, a message with which the assistant abstains or calls a person is none.
 */
export function unansweredIn(messages: Message[]): Unanswered {
  const none: Unanswered = { answeredSeq: 0, unanswered: [] };
  return messages.reduce((joined, message) => joinUnanswered(joined, partOf(message)), none);
}

function partOf({ seq, sender, answer }: Message): Unanswered {
  if (sender === "user") return { answeredSeq: 0, unanswered: [seq] };
  const isAnswer = sender === "operator" || answer?.outcome === "answer" || answer?.outcome === "clarify";
  return { answeredSeq: isAnswer ? seq : 0, unanswered: [] };
}
