/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import { type Delta, stream } from "../core/stream.ts";
import type {
  AskPlaygroundRequest,
  Assistant,
  AssistantSettings,
  AssistantStats,
  CreateAssistantRequest,
  DeleteAssistantRequest,
  Done,
  EmbedCode,
  ListAssistantsResponse,
  PatchAssistantRequest,
  PlaygroundAnswer,
  PutAssistantRequest,
  ReadAssistantRequest,
  ReadAssistantSettingsRequest,
  ReadEmbedCodeRequest,
  ReadWidgetSettingsRequest,
  SaveWidgetSettingsRequest,
  SwitchWebsiteIntegrationRequest,
  WidgetSettings,
} from "./types.ts";

const readAssistantStatsOperation: Operation = { method: "GET", path: "/api/assistants/stats", kinds: ["bearer"] };

/**
 * Read statistics of your assistants.
 *
 * Counted since their creation; may lag by seconds. Documents are files; messages are those of all senders. Called by
 * any user of the account.
 *
 * `GET /api/assistants/stats`
 */
export function readAssistantStats(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<AssistantStats> {
  return call(client, readAssistantStatsOperation, input, options);
}

const readAssistantSettingsOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/settings",
  kinds: ["bearer"],
};

/**
 * Read all settings of an assistant.
 *
 * Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/settings`
 */
export function readAssistantSettings(
  client: Client<"bearer">,
  input: ReadAssistantSettingsRequest,
  options?: CallOptions,
): Promise<AssistantSettings> {
  return call(client, readAssistantSettingsOperation, input, options);
}

const readWidgetSettingsOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/widget-settings",
  kinds: ["bearer"],
};

/**
 * Read the settings of an assistant's widget.
 *
 * Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/widget-settings`
 */
export function readWidgetSettings(
  client: Client<"bearer">,
  input: ReadWidgetSettingsRequest,
  options?: CallOptions,
): Promise<WidgetSettings> {
  return call(client, readWidgetSettingsOperation, input, options);
}

const saveWidgetSettingsOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/widget-settings",
  kinds: ["bearer"],
};

/**
 * Change the settings of an assistant's widget.
 *
 * Omitted fields are not changed; null resets a field to its default. Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/widget-settings`
 */
export function saveWidgetSettings(
  client: Client<"bearer">,
  input: SaveWidgetSettingsRequest,
  options?: CallOptions,
): Promise<WidgetSettings> {
  return call(client, saveWidgetSettingsOperation, input, options);
}

const switchWebsiteIntegrationOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/website-integration",
  kinds: ["bearer"],
};

/**
 * Turn an assistant's website widget on or off.
 *
 * Without a value the switch is toggled. While it is off, the widget is refused. Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/website-integration`
 */
export function switchWebsiteIntegration(
  client: Client<"bearer">,
  input: SwitchWebsiteIntegrationRequest,
  options?: CallOptions,
): Promise<Assistant> {
  return call(client, switchWebsiteIntegrationOperation, input, options);
}

const createAssistantOperation: Operation = { method: "POST", path: "/api/assistants", kinds: ["bearer"] };

/**
 * Create an assistant.
 *
 * Called by an owner of the account.
 *
 * `POST /api/assistants`
 */
export function createAssistant(
  client: Client<"bearer">,
  input: CreateAssistantRequest,
  options?: CallOptions,
): Promise<Assistant> {
  return call(client, createAssistantOperation, input, options);
}

const listAssistantsOperation: Operation = { method: "GET", path: "/api/assistants", kinds: ["bearer"] };

/**
 * List your assistants.
 *
 * Called by any user of the account.
 *
 * `GET /api/assistants`
 */
export function listAssistants(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListAssistantsResponse> {
  return call(client, listAssistantsOperation, input, options);
}

const readAssistantOperation: Operation = { method: "GET", path: "/api/assistants/{assistant_id}", kinds: ["bearer"] };

/**
 * Read an assistant.
 *
 * Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}`
 */
export function readAssistant(
  client: Client<"bearer">,
  input: ReadAssistantRequest,
  options?: CallOptions,
): Promise<Assistant> {
  return call(client, readAssistantOperation, input, options);
}

const patchAssistantOperation: Operation = {
  method: "PATCH",
  path: "/api/assistants/{assistant_id}",
  kinds: ["bearer"],
};

/**
 * Change an assistant.
 *
 * Omitted fields are not changed. Called by an owner of the account.
 *
 * `PATCH /api/assistants/{assistant_id}`
 */
export function patchAssistant(
  client: Client<"bearer">,
  input: PatchAssistantRequest,
  options?: CallOptions,
): Promise<Assistant> {
  return call(client, patchAssistantOperation, input, options);
}

const putAssistantOperation: Operation = { method: "PUT", path: "/api/assistants/{assistant_id}", kinds: ["bearer"] };

/**
 * Change an assistant.
 *
 * Omitted fields are not changed. Called by an owner of the account.
 *
 * `PUT /api/assistants/{assistant_id}`
 */
export function putAssistant(
  client: Client<"bearer">,
  input: PutAssistantRequest,
  options?: CallOptions,
): Promise<Assistant> {
  return call(client, putAssistantOperation, input, options);
}

const deleteAssistantOperation: Operation = {
  method: "DELETE",
  path: "/api/assistants/{assistant_id}",
  kinds: ["bearer"],
};

/**
 * Delete an assistant and its documents.
 *
 * Called by an owner of the account.
 *
 * `DELETE /api/assistants/{assistant_id}`
 */
export function deleteAssistant(
  client: Client<"bearer">,
  input: DeleteAssistantRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteAssistantOperation, input, options);
}

const readEmbedCodeOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/embed-code",
  kinds: ["bearer"],
};

/**
 * Get the snippet for your website.
 *
 * Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/embed-code`
 */
export function readEmbedCode(
  client: Client<"bearer">,
  input: ReadEmbedCodeRequest,
  options?: CallOptions,
): Promise<EmbedCode> {
  return call(client, readEmbedCodeOperation, input, options);
}

const askPlaygroundOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/playground",
  kinds: ["bearer"],
};

/**
 * Ask an assistant without a dialog.
 *
 * The same code, settings and documents as in a dialog, with every step explained. Nothing is kept. The built-in model
 * is free; an answer of a hosted model costs what it costs in a dialog. Tools of plugins are really called. Inactive
 * assistants answer too. With `Accept: text/event-stream` the answer is streamed as it is written. Called by an owner
 * of the account.
 *
 * `POST /api/assistants/{assistant_id}/playground`
 */
export function askPlayground(
  client: Client<"bearer">,
  input: AskPlaygroundRequest,
  options?: CallOptions,
): Promise<PlaygroundAnswer> {
  return call(client, askPlaygroundOperation, input, options);
}

/** What `streamAskPlayground` yields. */
export type AskPlaygroundEvent =
  | { type: "delta"; data: Delta }
  | { type: "answer"; data: PlaygroundAnswer };

/**
 * Ask an assistant without a dialog.
 *
 * The same code, settings and documents as in a dialog, with every step explained. Nothing is kept. The built-in model
 * is free; an answer of a hosted model costs what it costs in a dialog. Tools of plugins are really called. Inactive
 * assistants answer too. With `Accept: text/event-stream` the answer is streamed as it is written. Called by an owner
 * of the account.
 *
 * `POST /api/assistants/{assistant_id}/playground`
 */
export function streamAskPlayground(
  client: Client<"bearer">,
  input: AskPlaygroundRequest,
  options?: CallOptions,
): AsyncGenerator<AskPlaygroundEvent, void, undefined> {
  return stream<AskPlaygroundEvent>(client, askPlaygroundOperation, input, options);
}
