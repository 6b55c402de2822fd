/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ApiKeyList,
  ApiKeyResult,
  CreateApiKeyRequest,
  Done,
  ListApiKeysRequest,
  LogInRequest,
  RefreshTokenRequest,
  RegisterRequest,
  RequestPasswordResetRequest,
  ResetPasswordRequest,
  RevokeApiKeyRequest,
  SessionResult,
  TokensResult,
  UpdateMeRequest,
  UserResult,
} from "./types.ts";

const registerOperation: Operation = { method: "POST", path: "/api/v1/auth/register", kinds: ["anonymous"] };

/**
 * Register a new user.
 *
 * Creates an account with its owner, who is logged in at once. Needs no credential.
 *
 * `POST /api/v1/auth/register`
 */
export function register(client: Client, input: RegisterRequest, options?: CallOptions): Promise<SessionResult> {
  return call(client, registerOperation, input, options);
}

const logInOperation: Operation = { method: "POST", path: "/api/v1/auth/login", kinds: ["anonymous"] };

/**
 * Log in to the system.
 *
 * With the user name or the address. The access token lives for a quarter of an hour; renew it with the refresh token.
 * Five wrong passwords for one user lock it for five minutes, except where its user has logged in before. Needs no
 * credential.
 *
 * `POST /api/v1/auth/login`
 */
export function logIn(client: Client, input: LogInRequest, options?: CallOptions): Promise<SessionResult> {
  return call(client, logInOperation, input, options);
}

const refreshTokenOperation: Operation = { method: "POST", path: "/api/v1/auth/refresh-token", kinds: ["anonymous"] };

/**
 * Refresh the access token.
 *
 * Returns a new access token and a new refresh token; the one sent here is no longer valid. Sending it again ends the
 * session, because one of the two senders may be a thief. Needs no credential.
 *
 * `POST /api/v1/auth/refresh-token`
 */
export function refreshToken(client: Client, input: RefreshTokenRequest, options?: CallOptions): Promise<TokensResult> {
  return call(client, refreshTokenOperation, input, options);
}

const logOutOperation: Operation = { method: "POST", path: "/api/v1/auth/logout", kinds: ["bearer"] };

/**
 * Log out from the system.
 *
 * The session's access token and refresh tokens are no longer accepted. Called by any user of the account.
 *
 * `POST /api/v1/auth/logout`
 */
export function logOut(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Done> {
  return call(client, logOutOperation, input, options);
}

const readMeOperation: Operation = { method: "GET", path: "/api/v1/auth/me", kinds: ["bearer"] };

/**
 * Get the current user.
 *
 * Called by any user of the account.
 *
 * `GET /api/v1/auth/me`
 */
export function readMe(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<UserResult> {
  return call(client, readMeOperation, input, options);
}

const updateMeOperation: Operation = { method: "PUT", path: "/api/v1/auth/me", kinds: ["bearer"] };

/**
 * Update the current user.
 *
 * Called by any user of the account.
 *
 * `PUT /api/v1/auth/me`
 */
export function updateMe(client: Client<"bearer">, input: UpdateMeRequest, options?: CallOptions): Promise<UserResult> {
  return call(client, updateMeOperation, input, options);
}

const requestPasswordResetOperation: Operation = {
  method: "POST",
  path: "/api/v1/auth/password-reset-request",
  kinds: ["anonymous"],
};

/**
 * Request a password reset.
 *
 * The response is the same whether the address has an account or not. Five requests an hour. Needs no credential.
 *
 * `POST /api/v1/auth/password-reset-request`
 */
export function requestPasswordReset(
  client: Client,
  input: RequestPasswordResetRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, requestPasswordResetOperation, input, options);
}

const resetPasswordOperation: Operation = { method: "POST", path: "/api/v1/auth/password-reset", kinds: ["anonymous"] };

/**
 * Reset the password.
 *
 * With the token of the mail, which works once. All sessions of the user end. Needs no credential.
 *
 * `POST /api/v1/auth/password-reset`
 */
export function resetPassword(client: Client, input: ResetPasswordRequest, options?: CallOptions): Promise<Done> {
  return call(client, resetPasswordOperation, input, options);
}

const createApiKeyOperation: Operation = { method: "POST", path: "/api/v1/auth/api-key", kinds: ["bearer"] };

/**
 * Generate an API key.
 *
 * For programs, sent as `X-API-Key`. It acts for you, within its scopes: `read`, `manage` and `conversation` (talk to
 * chatbots for end users). The full key is shown only once. Called by any user of the account.
 *
 * `POST /api/v1/auth/api-key`
 */
export function createApiKey(
  client: Client<"bearer">,
  input: CreateApiKeyRequest,
  options?: CallOptions,
): Promise<ApiKeyResult> {
  return call(client, createApiKeyOperation, input, options);
}

const listApiKeysOperation: Operation = { method: "GET", path: "/api/v1/auth/api-key", kinds: ["bearer"] };

/**
 * List your API keys, masked.
 *
 * Called by any user of the account.
 *
 * `GET /api/v1/auth/api-key`
 */
export function listApiKeys(
  client: Client<"bearer">,
  input: ListApiKeysRequest = {},
  options?: CallOptions,
): Promise<ApiKeyList> {
  return call(client, listApiKeysOperation, input, options);
}

/**
 * All pages: List your API keys, masked.
 *
 * Called by any user of the account.
 *
 * `GET /api/v1/auth/api-key`
 */
export function allApiKeys(
  client: Client<"bearer">,
  input: ListApiKeysRequest = {},
  options?: CallOptions,
): AsyncGenerator<ApiKeyList["data"][number], void, undefined> {
  return eachItem<ApiKeyList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listApiKeys(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const revokeApiKeyOperation: Operation = { method: "DELETE", path: "/api/v1/auth/api-key/{keyId}", kinds: ["bearer"] };

/**
 * Revoke an API key.
 *
 * Called by any user of the account.
 *
 * `DELETE /api/v1/auth/api-key/{keyId}`
 */
export function revokeApiKey(
  client: Client<"bearer">,
  input: RevokeApiKeyRequest,
  options?: CallOptions,
): Promise<ApiKeyResult> {
  return call(client, revokeApiKeyOperation, input, options);
}
