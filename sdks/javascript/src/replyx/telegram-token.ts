/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  SetTelegramTokenRequest,
  TelegramToken,
} from "./types.ts";

const readTelegramTokenOperation: Operation = { method: "GET", path: "/api/telegram-token", kinds: ["bearer"] };

/**
 * Read your Telegram token, masked.
 *
 * Called by an owner of the account.
 *
 * `GET /api/telegram-token`
 */
export function readTelegramToken(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<TelegramToken> {
  return call(client, readTelegramTokenOperation, input, options);
}

const setTelegramTokenOperation: Operation = { method: "POST", path: "/api/telegram-token", kinds: ["bearer"] };

/**
 * Set your Telegram token.
 *
 * Checks the token with Telegram and starts an assistant's bot with it: of the assistant with `assistant_id`, else of
 * the one that has a bot, else of your oldest one. Called by an owner of the account.
 *
 * `POST /api/telegram-token`
 */
export function setTelegramToken(
  client: Client<"bearer">,
  input: SetTelegramTokenRequest,
  options?: CallOptions,
): Promise<TelegramToken> {
  return call(client, setTelegramTokenOperation, input, options);
}
