import type { MessageFrame } from "../../protocol/frames.ts";
import type { Texts } from "./texts/en.ts";

/** The name of a message's sender, as the visitor sees it. */
export function senderName(message: MessageFrame, texts: Texts): string {
  if (message.sender === "user") return texts.you;
  if (message.sender === "operator") return message.operator_name ?? texts.operator;
  return texts.assistant;
}
