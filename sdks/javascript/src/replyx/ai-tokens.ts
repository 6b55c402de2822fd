/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AiToken,
  AiTokenTested,
  AiTokenUsage,
  CreateAiTokenRequest,
  DeleteAiTokenRequest,
  DeleteAiTokenResponse,
  ListAiTokensResponse,
  OpenAiToken,
  ReadAiTokenUsageRequest,
  ReadOpenAiTokenRequest,
  SetOpenAiTokenRequest,
  SetOpenAiTokenResponse,
  TestAiTokenRequest,
  UpdateAiTokenRequest,
} from "./types.ts";

const listAiTokensOperation: Operation = { method: "GET", path: "/api/admin/ai-tokens", kinds: ["bearer"] };

/**
 * List the pool of AI tokens.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/ai-tokens`
 */
export function listAiTokens(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListAiTokensResponse> {
  return call(client, listAiTokensOperation, input, options);
}

const createAiTokenOperation: Operation = { method: "POST", path: "/api/admin/ai-tokens", kinds: ["bearer"] };

/**
 * Add a token to the pool.
 *
 * Of the active tokens with access to the assistant's model that are within their limits, the one with the lowest
 * `priority` is used; of equals, the least used today. A failing token is paused and the next one is used. Limits are
 * requests per day and month (UTC). An empty `model_access` allows every model; `model_names` maps a model to the
 * provider's name for it, if that is different. Called by an administrator of the platform.
 *
 * `POST /api/admin/ai-tokens`
 */
export function createAiToken(
  client: Client<"bearer">,
  input: CreateAiTokenRequest,
  options?: CallOptions,
): Promise<AiToken> {
  return call(client, createAiTokenOperation, input, options);
}

const updateAiTokenOperation: Operation = { method: "PUT", path: "/api/admin/ai-tokens/{token_id}", kinds: ["bearer"] };

/**
 * Change a token of the pool.
 *
 * Omitted fields are not changed. A new token, or `is_active: true`, ends its pause. Called by an administrator of the
 * platform.
 *
 * `PUT /api/admin/ai-tokens/{token_id}`
 */
export function updateAiToken(
  client: Client<"bearer">,
  input: UpdateAiTokenRequest,
  options?: CallOptions,
): Promise<AiToken> {
  return call(client, updateAiTokenOperation, input, options);
}

const deleteAiTokenOperation: Operation = {
  method: "DELETE",
  path: "/api/admin/ai-tokens/{token_id}",
  kinds: ["bearer"],
};

/**
 * Delete a token from the pool.
 *
 * Called by an administrator of the platform.
 *
 * `DELETE /api/admin/ai-tokens/{token_id}`
 */
export function deleteAiToken(
  client: Client<"bearer">,
  input: DeleteAiTokenRequest,
  options?: CallOptions,
): Promise<DeleteAiTokenResponse> {
  return call(client, deleteAiTokenOperation, input, options);
}

const testAiTokenOperation: Operation = {
  method: "POST",
  path: "/api/admin/ai-tokens/{token_id}/test",
  kinds: ["bearer"],
};

/**
 * Test a token of the pool.
 *
 * Asks the provider one short question with it, for `model`, else the first of `model_access`, else the default model.
 * A token that works is used again at once. The request does not count towards its limits. Called by an administrator
 * of the platform.
 *
 * `POST /api/admin/ai-tokens/{token_id}/test`
 */
export function testAiToken(
  client: Client<"bearer">,
  input: TestAiTokenRequest,
  options?: CallOptions,
): Promise<AiTokenTested> {
  return call(client, testAiTokenOperation, input, options);
}

const readAiTokenUsageOperation: Operation = {
  method: "GET",
  path: "/api/admin/ai-tokens/{token_id}/usage",
  kinds: ["bearer"],
};

/**
 * Read the usage of a token.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/ai-tokens/{token_id}/usage`
 */
export function readAiTokenUsage(
  client: Client<"bearer">,
  input: ReadAiTokenUsageRequest,
  options?: CallOptions,
): Promise<AiTokenUsage> {
  return call(client, readAiTokenUsageOperation, input, options);
}

const readOpenAiTokenOperation: Operation = {
  method: "GET",
  path: "/api/admin/openai-token/{user_id}",
  kinds: ["bearer"],
};

/**
 * Read a user's own OpenAI token, masked.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/openai-token/{user_id}`
 */
export function readOpenAiToken(
  client: Client<"bearer">,
  input: ReadOpenAiTokenRequest,
  options?: CallOptions,
): Promise<OpenAiToken> {
  return call(client, readOpenAiTokenOperation, input, options);
}

const setOpenAiTokenOperation: Operation = {
  method: "POST",
  path: "/api/admin/openai-token/{user_id}",
  kinds: ["bearer"],
};

/**
 * Set a user's own OpenAI token.
 *
 * The assistants of the user's account use it before the pool. null removes it. Called by an administrator of the
 * platform.
 *
 * `POST /api/admin/openai-token/{user_id}`
 */
export function setOpenAiToken(
  client: Client<"bearer">,
  input: SetOpenAiTokenRequest,
  options?: CallOptions,
): Promise<SetOpenAiTokenResponse> {
  return call(client, setOpenAiTokenOperation, input, options);
}
