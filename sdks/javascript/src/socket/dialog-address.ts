import { authorize } from "../core/authorize.ts";
import type { Client } from "../core/client.ts";
import type { Operation } from "../core/operation.ts";

/** Is refused exactly when the socket is; a refused handshake does not tell why. */
export const statusOperation: Operation = {
  method: "GET",
  path: "/api/dialogs/{dialog_id}/status",
  kinds: ["bearer", "guest"],
};

/** The address of a dialog's socket, resuming after a seq. A browser cannot set headers on it: the credential is in the query. */
export async function socketUrl(client: Client, dialogId: number, afterSeq: number | null): Promise<string> {
  const headers = await authorize(client, statusOperation);
  const query = new URLSearchParams({ batch: "1" });
  if (afterSeq !== null) query.set("after_seq", String(afterSeq));
  const bearer = headers["authorization"];
  if (bearer === undefined) {
    query.set("token", headers["x-site-token"] ?? "");
    query.set("guest_id", headers["x-guest-id"] ?? "");
  } else {
    query.set("token", bearer.replace(/^Bearer /, ""));
    query.set("internal", "1");
  }
  return `${client.url.replace(/^http/, "ws")}/ws/dialogs/${dialogId}?${query}`;
}
