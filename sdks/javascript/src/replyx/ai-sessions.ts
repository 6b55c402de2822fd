/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AiSession,
  AiState,
  ClearAiSessionRequest,
  ClearAiSessionResponse,
  ClearAllAiSessionsResponse,
  InitializeAiContextRequest,
  ReadAiSessionRequest,
  Reloaded,
} from "./types.ts";

const initializeAiContextOperation: Operation = {
  method: "POST",
  path: "/api/ai/initialize-context",
  kinds: ["service", "bearer"],
};

/**
 * Start a session with an assistant.
 *
 * `assistant_id` starts a new dialog. `session_id` or `dialog_id` resets the assistant's context in that dialog: it no
 * longer sees the earlier messages. Called with the service key, or by an owner of the account.
 *
 * `POST /api/ai/initialize-context`
 */
export function initializeAiContext(
  client: Client<"service" | "bearer">,
  input: InitializeAiContextRequest,
  options?: CallOptions,
): Promise<AiSession> {
  return call(client, initializeAiContextOperation, input, options);
}

const readAiSessionOperation: Operation = {
  method: "GET",
  path: "/api/ai/session/{session_id}",
  kinds: ["service", "bearer"],
};

/**
 * Read an assistant's context in a dialog.
 *
 * `context_messages` are those of the last 20 messages that the next answer can use. Called with the service key, or
 * by an owner of the account.
 *
 * `GET /api/ai/session/{session_id}`
 */
export function readAiSession(
  client: Client<"service" | "bearer">,
  input: ReadAiSessionRequest,
  options?: CallOptions,
): Promise<AiSession> {
  return call(client, readAiSessionOperation, input, options);
}

const clearAiSessionOperation: Operation = {
  method: "DELETE",
  path: "/api/ai/session/{session_id}",
  kinds: ["service", "bearer"],
};

/**
 * Clear an assistant's context in a dialog.
 *
 * The messages are kept, but the next answer does not use them. Called with the service key, or by an owner of the
 * account.
 *
 * `DELETE /api/ai/session/{session_id}`
 */
export function clearAiSession(
  client: Client<"service" | "bearer">,
  input: ClearAiSessionRequest,
  options?: CallOptions,
): Promise<ClearAiSessionResponse> {
  return call(client, clearAiSessionOperation, input, options);
}

const clearAllAiSessionsOperation: Operation = {
  method: "POST",
  path: "/api/ai/clear-all-sessions",
  kinds: ["bearer"],
};

/**
 * Clear the context of every active dialog.
 *
 * Called by an administrator of the platform.
 *
 * `POST /api/ai/clear-all-sessions`
 */
export function clearAllAiSessions(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ClearAllAiSessionsResponse> {
  return call(client, clearAllAiSessionsOperation, input, options);
}

const readAiStateOperation: Operation = { method: "GET", path: "/api/ai/debug", kinds: ["bearer"] };

/**
 * Read the state of the AI.
 *
 * `last_model` is used when no token is available. Keys are never shown, not even masked. Called by an administrator
 * of the platform.
 *
 * `GET /api/ai/debug`
 */
export function readAiState(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<AiState> {
  return call(client, readAiStateOperation, input, options);
}

const reloadAiConfigOperation: Operation = { method: "POST", path: "/api/ai/reload-config", kinds: ["bearer"] };

/**
 * Resume paused AI tokens.
 *
 * Ends the pauses of tokens that have failed. Not needed after a change of a token: changes apply from the next
 * request. Called by an administrator of the platform.
 *
 * `POST /api/ai/reload-config`
 */
export function reloadAiConfig(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Reloaded> {
  return call(client, reloadAiConfigOperation, input, options);
}
