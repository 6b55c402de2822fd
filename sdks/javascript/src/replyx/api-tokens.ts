/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ApiToken,
  CreateApiTokenRequest,
  CreateOwnApiTokenRequest,
  ListApiTokensResponse,
  ListOwnApiTokensResponse,
  RevokeApiTokenRequest,
  RevokeOwnApiTokenRequest,
} from "./types.ts";

const listApiTokensOperation: Operation = { method: "GET", path: "/api/admin/tokens", kinds: ["bearer"] };

/**
 * List the API tokens, masked.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/tokens`
 */
export function listApiTokens(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListApiTokensResponse> {
  return call(client, listApiTokensOperation, input, options);
}

const createApiTokenOperation: Operation = { method: "POST", path: "/api/admin/tokens", kinds: ["bearer"] };

/**
 * Create an API token.
 *
 * A program sends it as `Authorization: Bearer` instead of logging in. It acts for the user with `user_id`, or for
 * you, and never has administrator rights. The full token is shown only once. Called by an administrator of the
 * platform.
 *
 * `POST /api/admin/tokens`
 */
export function createApiToken(
  client: Client<"bearer">,
  input: CreateApiTokenRequest,
  options?: CallOptions,
): Promise<ApiToken> {
  return call(client, createApiTokenOperation, input, options);
}

const revokeApiTokenOperation: Operation = {
  method: "DELETE",
  path: "/api/admin/tokens/{token_id}",
  kinds: ["bearer"],
};

/**
 * Revoke an API token.
 *
 * The token is no longer accepted, and its sockets are closed. Called by an administrator of the platform.
 *
 * `DELETE /api/admin/tokens/{token_id}`
 */
export function revokeApiToken(
  client: Client<"bearer">,
  input: RevokeApiTokenRequest,
  options?: CallOptions,
): Promise<ApiToken> {
  return call(client, revokeApiTokenOperation, input, options);
}

const listOwnApiTokensOperation: Operation = { method: "GET", path: "/api/api-tokens", kinds: ["bearer"] };

/**
 * List your API tokens, masked.
 *
 * Called by an owner of the account.
 *
 * `GET /api/api-tokens`
 */
export function listOwnApiTokens(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListOwnApiTokensResponse> {
  return call(client, listOwnApiTokensOperation, input, options);
}

const createOwnApiTokenOperation: Operation = { method: "POST", path: "/api/api-tokens", kinds: ["bearer"] };

/**
 * Create an API token for yourself.
 *
 * A program sends it as `Authorization: Bearer` instead of logging in, and may do what you may, without administrator
 * rights. The full token is shown only once. Called by an owner of the account.
 *
 * `POST /api/api-tokens`
 */
export function createOwnApiToken(
  client: Client<"bearer">,
  input: CreateOwnApiTokenRequest,
  options?: CallOptions,
): Promise<ApiToken> {
  return call(client, createOwnApiTokenOperation, input, options);
}

const revokeOwnApiTokenOperation: Operation = {
  method: "DELETE",
  path: "/api/api-tokens/{api_token_id}",
  kinds: ["bearer"],
};

/**
 * Revoke an API token of yours.
 *
 * The token is no longer accepted, and its sockets are closed. Called by an owner of the account.
 *
 * `DELETE /api/api-tokens/{api_token_id}`
 */
export function revokeOwnApiToken(
  client: Client<"bearer">,
  input: RevokeOwnApiTokenRequest,
  options?: CallOptions,
): Promise<ApiToken> {
  return call(client, revokeOwnApiTokenOperation, input, options);
}
