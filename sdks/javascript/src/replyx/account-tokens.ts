/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AccountToken,
  CreateAccountTokenRequest,
  ListAccountTokensResponse,
  RevokeAccountTokenRequest,
  RotateAccountTokenRequest,
  RotatedAccountToken,
} from "./types.ts";

const listAccountTokensOperation: Operation = { method: "GET", path: "/api/account-tokens", kinds: ["bearer"] };

/**
 * List your account's tokens, masked.
 *
 * Called by an owner of the account.
 *
 * `GET /api/account-tokens`
 */
export function listAccountTokens(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListAccountTokensResponse> {
  return call(client, listAccountTokensOperation, input, options);
}

const createAccountTokenOperation: Operation = { method: "POST", path: "/api/account-tokens", kinds: ["bearer"] };

/**
 * Create a token for your account.
 *
 * The credential of the ReplyCX API (`/v1/…`), for a program. The full token is shown only once. Called by an owner of
 * the account.
 *
 * `POST /api/account-tokens`
 */
export function createAccountToken(
  client: Client<"bearer">,
  input: CreateAccountTokenRequest,
  options?: CallOptions,
): Promise<AccountToken> {
  return call(client, createAccountTokenOperation, input, options);
}

const rotateAccountTokenOperation: Operation = {
  method: "POST",
  path: "/api/account-tokens/{account_token_id}/rotate",
  kinds: ["bearer"],
};

/**
 * Replace a token by a new one.
 *
 * Both are accepted for `overlap_minutes` (0: the old one ends now). The full token is shown only once. Called by an
 * owner of the account.
 *
 * `POST /api/account-tokens/{account_token_id}/rotate`
 */
export function rotateAccountToken(
  client: Client<"bearer">,
  input: RotateAccountTokenRequest,
  options?: CallOptions,
): Promise<RotatedAccountToken> {
  return call(client, rotateAccountTokenOperation, input, options);
}

const revokeAccountTokenOperation: Operation = {
  method: "DELETE",
  path: "/api/account-tokens/{account_token_id}",
  kinds: ["bearer"],
};

/**
 * Revoke a token.
 *
 * The token is no longer accepted. Called by an owner of the account.
 *
 * `DELETE /api/account-tokens/{account_token_id}`
 */
export function revokeAccountToken(
  client: Client<"bearer">,
  input: RevokeAccountTokenRequest,
  options?: CallOptions,
): Promise<AccountToken> {
  return call(client, revokeAccountTokenOperation, input, options);
}
