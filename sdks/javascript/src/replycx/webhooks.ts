/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  SetWebhookRequest,
  WebhookSet,
} from "./types.ts";

const setWebhookOperation: Operation = {
  method: "POST",
  path: "/v1/accounts/{account_id}/webhook",
  kinds: ["account"],
};

/**
 * Set the webhook of your account.
 *
 * It replaces the one that was set here before. `token` is sent as `Authorization: Bearer` with every event. The
 * events and their signature are described in docs/webhooks.md. Called with a token of the account.
 *
 * `POST /v1/accounts/{account_id}/webhook`
 */
export function setWebhook(
  client: Client<"account">,
  input: SetWebhookRequest,
  options?: CallOptions,
): Promise<WebhookSet> {
  return call(client, setWebhookOperation, input, options);
}
