import { browserEnvironment } from "./browser-environment.ts";
import { type DialogOptions, DialogSocket } from "./dialog-socket.ts";

/** Joins a dialog from this page, and stays in it until `close()` or until the server refuses. */
export function joinDialog(options: DialogOptions): DialogSocket {
  return new DialogSocket(options, browserEnvironment);
}
