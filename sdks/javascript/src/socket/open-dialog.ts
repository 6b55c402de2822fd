import type { Client } from "../core/client.ts";
import { DialogSocket, type DialogSocketOptions } from "./dialog-socket.ts";

/**
 * Connects to a dialog, and stays connected until `close`. Also a visitor's, whose client has a site token and a guest id.
 * Throws a `TypeError` where there is no `WebSocket` (Node 20) and none is given.
 */
export function openDialog(
  client: Client<"bearer" | "guest">,
  dialogId: number,
  options: DialogSocketOptions = {},
): DialogSocket {
  return new DialogSocket(client, dialogId, options);
}
