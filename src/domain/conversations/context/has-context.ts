import type { RoomEvent } from "../dialog/ports.ts";

/** Whether an event may tell something of its contact: only then is the code that reads it loaded. */
export function hasContext({ entry }: RoomEvent): boolean {
  if (entry.kind !== "message") return false;
  const { sender, text, answer } = entry.message;
  return sender === "user" ? text !== "" : answer !== null && answer.citations.length > 0;
}
