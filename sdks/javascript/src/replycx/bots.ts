/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  BotList,
  ListBotsRequest,
} from "./types.ts";

const listBotsOperation: Operation = { method: "GET", path: "/v1/accounts/{account_id}/bots", kinds: ["account"] };

/**
 * List the bots of your account.
 *
 * Your assistants, oldest first. Called with a token of the account.
 *
 * `GET /v1/accounts/{account_id}/bots`
 */
export function listBots(client: Client<"account">, input: ListBotsRequest, options?: CallOptions): Promise<BotList> {
  return call(client, listBotsOperation, input, options);
}
