import type { DialogState } from "../lib/dialog-socket.ts";

/** What a visitor is told of the connection. */
export const connectionWords: Record<DialogState, string> = {
  connecting: "Connecting…",
  open: "Connected.",
  waiting: "The connection was lost. Connecting again…",
  offline: "You are offline. What you write now is sent when you are back.",
  refused: "The server does not know this conversation any more.",
  closed: "You have left this conversation.",
};
