/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  CreateLabelRequest,
  DeleteLabelRequest,
  Done,
  Label,
  ListLabelsResponse,
  UpdateLabelRequest,
} from "./types.ts";

const listLabelsOperation: Operation = { method: "GET", path: "/api/labels", kinds: ["bearer"] };

/**
 * List your account's labels.
 *
 * Called by any user of the account.
 *
 * `GET /api/labels`
 */
export function listLabels(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListLabelsResponse> {
  return call(client, listLabelsOperation, input, options);
}

const createLabelOperation: Operation = { method: "POST", path: "/api/labels", kinds: ["bearer"] };

/**
 * Create a label.
 *
 * Called by an owner of the account.
 *
 * `POST /api/labels`
 */
export function createLabel(
  client: Client<"bearer">,
  input: CreateLabelRequest,
  options?: CallOptions,
): Promise<Label> {
  return call(client, createLabelOperation, input, options);
}

const updateLabelOperation: Operation = { method: "PATCH", path: "/api/labels/{label_id}", kinds: ["bearer"] };

/**
 * Rename or recolor a label.
 *
 * Called by an owner of the account.
 *
 * `PATCH /api/labels/{label_id}`
 */
export function updateLabel(
  client: Client<"bearer">,
  input: UpdateLabelRequest,
  options?: CallOptions,
): Promise<Label> {
  return call(client, updateLabelOperation, input, options);
}

const deleteLabelOperation: Operation = { method: "DELETE", path: "/api/labels/{label_id}", kinds: ["bearer"] };

/**
 * Delete a label, and take it off all dialogs.
 *
 * Called by an owner of the account.
 *
 * `DELETE /api/labels/{label_id}`
 */
export function deleteLabel(client: Client<"bearer">, input: DeleteLabelRequest, options?: CallOptions): Promise<Done> {
  return call(client, deleteLabelOperation, input, options);
}
