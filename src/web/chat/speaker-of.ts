import type { MessageFrame } from "../../protocol/frames.ts";
import type { Words } from "./words/en.ts";

/** Who says a message, as a visitor is told. */
export function speakerOf(message: MessageFrame, words: Words): string {
  if (message.sender === "user") return words.you;
  if (message.sender === "operator") return message.operator_name ?? words.operator;
  return words.assistant;
}
