/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  CreateWebhookRequest,
  DeleteWebhookRequest,
  Done,
  ListWebhooksRequest,
  NewWebhookResult,
  ReadWebhookRequest,
  UpdateWebhookRequest,
  WebhookList,
  WebhookResult,
} from "./types.ts";

const createWebhookOperation: Operation = { method: "POST", path: "/api/v1/webhooks", kinds: ["bearer", "apiKey"] };

/**
 * Register a webhook URL.
 *
 * It receives the chosen events from now on, by default all, signed by the Standard Webhooks convention with `secret`.
 * An address in a private network is refused. Called by an owner of the account, or with an API key that has the scope
 * `manage`.
 *
 * `POST /api/v1/webhooks`
 */
export function createWebhook(
  client: Client<"bearer" | "apiKey">,
  input: CreateWebhookRequest,
  options?: CallOptions,
): Promise<NewWebhookResult> {
  return call(client, createWebhookOperation, input, options);
}

const listWebhooksOperation: Operation = { method: "GET", path: "/api/v1/webhooks", kinds: ["bearer", "apiKey"] };

/**
 * Get all webhooks.
 *
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `GET /api/v1/webhooks`
 */
export function listWebhooks(
  client: Client<"bearer" | "apiKey">,
  input: ListWebhooksRequest = {},
  options?: CallOptions,
): Promise<WebhookList> {
  return call(client, listWebhooksOperation, input, options);
}

/**
 * All pages: Get all webhooks.
 *
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `GET /api/v1/webhooks`
 */
export function allWebhooks(
  client: Client<"bearer" | "apiKey">,
  input: ListWebhooksRequest = {},
  options?: CallOptions,
): AsyncGenerator<WebhookList["data"][number], void, undefined> {
  return eachItem<WebhookList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listWebhooks(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const readWebhookOperation: Operation = { method: "GET", path: "/api/v1/webhooks/{id}", kinds: ["bearer", "apiKey"] };

/**
 * Get a webhook by ID.
 *
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `GET /api/v1/webhooks/{id}`
 */
export function readWebhook(
  client: Client<"bearer" | "apiKey">,
  input: ReadWebhookRequest,
  options?: CallOptions,
): Promise<WebhookResult> {
  return call(client, readWebhookOperation, input, options);
}

const updateWebhookOperation: Operation = { method: "PUT", path: "/api/v1/webhooks/{id}", kinds: ["bearer", "apiKey"] };

/**
 * Update a webhook.
 *
 * Omitted fields are not changed. Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `PUT /api/v1/webhooks/{id}`
 */
export function updateWebhook(
  client: Client<"bearer" | "apiKey">,
  input: UpdateWebhookRequest,
  options?: CallOptions,
): Promise<WebhookResult> {
  return call(client, updateWebhookOperation, input, options);
}

const deleteWebhookOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/webhooks/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Delete a webhook.
 *
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `DELETE /api/v1/webhooks/{id}`
 */
export function deleteWebhook(
  client: Client<"bearer" | "apiKey">,
  input: DeleteWebhookRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteWebhookOperation, input, options);
}
