/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ListSupportMessagesRequest,
  SendToAdminsRequest,
  SupportMessageList,
  SupportMessageSent,
} from "./types.ts";

const sendToAdminsOperation: Operation = {
  method: "POST",
  path: "/api/support/send-to-admins",
  kinds: ["bearer", "guest"],
};

/**
 * Send a message to the platform's administrators.
 *
 * It is stored, and e-mailed to each administrator if mail is configured. A visitor sends its site token and guest id.
 * Called by a user of the account, or by a visitor with a site token and a guest id.
 *
 * `POST /api/support/send-to-admins`
 */
export function sendToAdmins(
  client: Client<"bearer" | "guest">,
  input: SendToAdminsRequest,
  options?: CallOptions,
): Promise<SupportMessageSent> {
  return call(client, sendToAdminsOperation, input, options);
}

const listSupportMessagesOperation: Operation = {
  method: "GET",
  path: "/api/admin/support-messages",
  kinds: ["bearer"],
};

/**
 * List messages to the administrators.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/support-messages`
 */
export function listSupportMessages(
  client: Client<"bearer">,
  input: ListSupportMessagesRequest = {},
  options?: CallOptions,
): Promise<SupportMessageList> {
  return call(client, listSupportMessagesOperation, input, options);
}

/**
 * All pages: List messages to the administrators.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/support-messages`
 */
export function allSupportMessages(
  client: Client<"bearer">,
  input: ListSupportMessagesRequest = {},
  options?: CallOptions,
): AsyncGenerator<SupportMessageList["messages"][number], void, undefined> {
  return eachItem<SupportMessageList["messages"][number]>(
    (each: typeof input, settings?: CallOptions) => listSupportMessages(client, each, settings),
    input,
    { by: "offset", items: "messages" },
    options,
  );
}
