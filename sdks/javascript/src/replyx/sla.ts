/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  CreateSlaPolicyRequest,
  DeleteSlaPolicyRequest,
  Done,
  ListSlaPoliciesResponse,
  SlaPolicy,
  UpdateSlaPolicyRequest,
} from "./types.ts";

const listSlaPoliciesOperation: Operation = { method: "GET", path: "/api/sla-policies", kinds: ["bearer"] };

/**
 * List your account's SLA policies.
 *
 * Called by any user of the account.
 *
 * `GET /api/sla-policies`
 */
export function listSlaPolicies(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListSlaPoliciesResponse> {
  return call(client, listSlaPoliciesOperation, input, options);
}

const createSlaPolicyOperation: Operation = { method: "POST", path: "/api/sla-policies", kinds: ["bearer"] };

/**
 * Create an SLA policy.
 *
 * A dialog has the first policy for its priority, else for one of its labels, else the default one. The first policy
 * counts for dialogs that begin after it. A promise that is not kept is told once: `sla_breached`. Called by an owner
 * of the account.
 *
 * `POST /api/sla-policies`
 */
export function createSlaPolicy(
  client: Client<"bearer">,
  input: CreateSlaPolicyRequest,
  options?: CallOptions,
): Promise<SlaPolicy> {
  return call(client, createSlaPolicyOperation, input, options);
}

const updateSlaPolicyOperation: Operation = {
  method: "PATCH",
  path: "/api/sla-policies/{policy_id}",
  kinds: ["bearer"],
};

/**
 * Change an SLA policy.
 *
 * Omitted fields are not changed. Dialogs are measured by the new targets from their next entry on. Called by an owner
 * of the account.
 *
 * `PATCH /api/sla-policies/{policy_id}`
 */
export function updateSlaPolicy(
  client: Client<"bearer">,
  input: UpdateSlaPolicyRequest,
  options?: CallOptions,
): Promise<SlaPolicy> {
  return call(client, updateSlaPolicyOperation, input, options);
}

const deleteSlaPolicyOperation: Operation = {
  method: "DELETE",
  path: "/api/sla-policies/{policy_id}",
  kinds: ["bearer"],
};

/**
 * Delete an SLA policy.
 *
 * Called by an owner of the account.
 *
 * `DELETE /api/sla-policies/{policy_id}`
 */
export function deleteSlaPolicy(
  client: Client<"bearer">,
  input: DeleteSlaPolicyRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteSlaPolicyOperation, input, options);
}
