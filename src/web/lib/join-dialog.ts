import { browserEnvironment } from "./browser-environment.ts";
import { type DialogOptions, DialogSocket } from "./dialog-socket.ts";

/** Connects this page to a dialog, and stays connected until `close()` or until the server refuses. */
export function joinDialog(options: DialogOptions): DialogSocket {
  return new DialogSocket(options, browserEnvironment);
}
