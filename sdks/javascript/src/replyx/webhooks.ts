/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  CreateWebhookRequest,
  DeleteWebhookRequest,
  Done,
  ListWebhookDeliveriesRequest,
  ListWebhookDeliveriesResponse,
  ListWebhooksResponse,
  ReadWebhookDeliveryRequest,
  ReadWebhookRequest,
  ReplayWebhookDeliveryRequest,
  ReplayWebhookRangeRequest,
  ResumeWebhookRequest,
  RotateWebhookSecretRequest,
  TestWebhookRequest,
  UpdateWebhookRequest,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookReplayed,
  WebhookState,
  WebhookWithSecret,
} from "./types.ts";

const createWebhookOperation: Operation = { method: "POST", path: "/api/webhooks", kinds: ["bearer"] };

/**
 * Create a webhook.
 *
 * It receives the chosen events from now on, by default all. Requests are signed by the Standard Webhooks convention
 * with `secret`, which only this response shows. An address in a private network is refused. Called by an owner of the
 * account.
 *
 * `POST /api/webhooks`
 */
export function createWebhook(
  client: Client<"bearer">,
  input: CreateWebhookRequest,
  options?: CallOptions,
): Promise<WebhookWithSecret> {
  return call(client, createWebhookOperation, input, options);
}

const listWebhooksOperation: Operation = { method: "GET", path: "/api/webhooks", kinds: ["bearer"] };

/**
 * List your webhooks.
 *
 * Called by an owner of the account.
 *
 * `GET /api/webhooks`
 */
export function listWebhooks(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListWebhooksResponse> {
  return call(client, listWebhooksOperation, input, options);
}

const readWebhookOperation: Operation = { method: "GET", path: "/api/webhooks/{webhook_id}", kinds: ["bearer"] };

/**
 * Read a webhook and how it does.
 *
 * Called by an owner of the account.
 *
 * `GET /api/webhooks/{webhook_id}`
 */
export function readWebhook(
  client: Client<"bearer">,
  input: ReadWebhookRequest,
  options?: CallOptions,
): Promise<WebhookState> {
  return call(client, readWebhookOperation, input, options);
}

const updateWebhookOperation: Operation = { method: "PATCH", path: "/api/webhooks/{webhook_id}", kinds: ["bearer"] };

/**
 * Change a webhook.
 *
 * Events that wait are tried at once. `enabled: false` ends them: they can be replayed after the webhook is enabled
 * again. Called by an owner of the account.
 *
 * `PATCH /api/webhooks/{webhook_id}`
 */
export function updateWebhook(
  client: Client<"bearer">,
  input: UpdateWebhookRequest,
  options?: CallOptions,
): Promise<Webhook> {
  return call(client, updateWebhookOperation, input, options);
}

const deleteWebhookOperation: Operation = { method: "DELETE", path: "/api/webhooks/{webhook_id}", kinds: ["bearer"] };

/**
 * Delete a webhook with its deliveries.
 *
 * Called by an owner of the account.
 *
 * `DELETE /api/webhooks/{webhook_id}`
 */
export function deleteWebhook(
  client: Client<"bearer">,
  input: DeleteWebhookRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteWebhookOperation, input, options);
}

const rotateWebhookSecretOperation: Operation = {
  method: "POST",
  path: "/api/webhooks/{webhook_id}/rotate-secret",
  kinds: ["bearer"],
};

/**
 * Replace the signing secret of a webhook.
 *
 * For `overlap_hours` requests have two signatures, the new one first, so that the receiver can change its secret
 * meanwhile. Called by an owner of the account.
 *
 * `POST /api/webhooks/{webhook_id}/rotate-secret`
 */
export function rotateWebhookSecret(
  client: Client<"bearer">,
  input: RotateWebhookSecretRequest,
  options?: CallOptions,
): Promise<WebhookWithSecret> {
  return call(client, rotateWebhookSecretOperation, input, options);
}

const resumeWebhookOperation: Operation = {
  method: "POST",
  path: "/api/webhooks/{webhook_id}/resume",
  kinds: ["bearer"],
};

/**
 * Resume a paused webhook.
 *
 * Everything that waits is delivered, in order. Called by an owner of the account.
 *
 * `POST /api/webhooks/{webhook_id}/resume`
 */
export function resumeWebhook(
  client: Client<"bearer">,
  input: ResumeWebhookRequest,
  options?: CallOptions,
): Promise<Webhook> {
  return call(client, resumeWebhookOperation, input, options);
}

const testWebhookOperation: Operation = { method: "POST", path: "/api/webhooks/{webhook_id}/test", kinds: ["bearer"] };

/**
 * Send a test event.
 *
 * One attempt, also to a disabled or paused webhook. The response tells what the endpoint answered. Called by an owner
 * of the account.
 *
 * `POST /api/webhooks/{webhook_id}/test`
 */
export function testWebhook(
  client: Client<"bearer">,
  input: TestWebhookRequest,
  options?: CallOptions,
): Promise<WebhookDeliveryDetail> {
  return call(client, testWebhookOperation, input, options);
}

const listWebhookDeliveriesOperation: Operation = {
  method: "GET",
  path: "/api/webhooks/{webhook_id}/deliveries",
  kinds: ["bearer"],
};

/**
 * List deliveries.
 *
 * Delivered events are kept for 7 days, failed ones for 30. `before` is the last id of the page before. Called by an
 * owner of the account.
 *
 * `GET /api/webhooks/{webhook_id}/deliveries`
 */
export function listWebhookDeliveries(
  client: Client<"bearer">,
  input: ListWebhookDeliveriesRequest,
  options?: CallOptions,
): Promise<ListWebhookDeliveriesResponse> {
  return call(client, listWebhookDeliveriesOperation, input, options);
}

/**
 * All pages: List deliveries.
 *
 * Delivered events are kept for 7 days, failed ones for 30. `before` is the last id of the page before. Called by an
 * owner of the account.
 *
 * `GET /api/webhooks/{webhook_id}/deliveries`
 */
export function allWebhookDeliveries(
  client: Client<"bearer">,
  input: ListWebhookDeliveriesRequest,
  options?: CallOptions,
): AsyncGenerator<ListWebhookDeliveriesResponse[number], void, undefined> {
  return eachItem<ListWebhookDeliveriesResponse[number]>(
    (each: typeof input, settings?: CallOptions) => listWebhookDeliveries(client, each, settings),
    input,
    { by: "before", last: "id" },
    options,
  );
}

const readWebhookDeliveryOperation: Operation = {
  method: "GET",
  path: "/api/webhooks/{webhook_id}/deliveries/{delivery_id}",
  kinds: ["bearer"],
};

/**
 * Read a delivery with its attempts.
 *
 * Called by an owner of the account.
 *
 * `GET /api/webhooks/{webhook_id}/deliveries/{delivery_id}`
 */
export function readWebhookDelivery(
  client: Client<"bearer">,
  input: ReadWebhookDeliveryRequest,
  options?: CallOptions,
): Promise<WebhookDeliveryDetail> {
  return call(client, readWebhookDeliveryOperation, input, options);
}

const replayWebhookDeliveryOperation: Operation = {
  method: "POST",
  path: "/api/webhooks/{webhook_id}/deliveries/{delivery_id}/replay",
  kinds: ["bearer"],
};

/**
 * Deliver an event again.
 *
 * With the same id and body. While the webhook is paused, the event waits. Called by an owner of the account.
 *
 * `POST /api/webhooks/{webhook_id}/deliveries/{delivery_id}/replay`
 */
export function replayWebhookDelivery(
  client: Client<"bearer">,
  input: ReplayWebhookDeliveryRequest,
  options?: CallOptions,
): Promise<WebhookDelivery> {
  return call(client, replayWebhookDeliveryOperation, input, options);
}

const replayWebhookRangeOperation: Operation = {
  method: "POST",
  path: "/api/webhooks/{webhook_id}/replay",
  kinds: ["bearer"],
};

/**
 * Deliver the events of a range of time again.
 *
 * At most 10,000 events that were created from `from` until `to`, oldest first; with `status`, only those that were
 * delivered or only those that failed. Called by an owner of the account.
 *
 * `POST /api/webhooks/{webhook_id}/replay`
 */
export function replayWebhookRange(
  client: Client<"bearer">,
  input: ReplayWebhookRangeRequest,
  options?: CallOptions,
): Promise<WebhookReplayed> {
  return call(client, replayWebhookRangeOperation, input, options);
}
