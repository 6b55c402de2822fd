import type { AnswerRequest } from "../../answering/types.ts";
import { contextText } from "./context-text.ts";
import type { Message } from "./types.ts";

/** Messages, oldest first, as the earlier turns of an answer: those after `clearedAt` (milliseconds) that people or the assistant wrote. */
export function historyOf(messages: Message[], clearedAt: number): AnswerRequest["history"] {
  return messages
    .filter(({ sender, createdAt }) => sender !== "system" && createdAt > clearedAt)
    .map((message) => ({
      sender: message.sender as "user" | "assistant" | "operator",
      text: contextText(message),
    }));
}
