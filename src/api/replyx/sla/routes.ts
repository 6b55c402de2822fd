import * as z from "zod";
import { deletePolicy } from "../../../domain/conversations/sla/delete-policy.ts";
import { listPolicies } from "../../../domain/conversations/sla/list-policies.ts";
import { type PolicyChanges, savePolicy } from "../../../domain/conversations/sla/save-policy.ts";
import type { SlaPolicy as StoredPolicy } from "../../../domain/conversations/sla/types.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { Done } from "../account/wire.ts";
import { NewSlaPolicy, SlaPolicy, SlaPolicyEdit, SlaPolicyPath } from "./wire.ts";

const tag = "SLA";

/** What an account promises to its visitors. */
export const slaRoutes: Route[] = [
  route({
    id: "listSlaPolicies",
    method: "get",
    paths: ["/api/sla-policies"],
    tag,
    summary: "List your account's SLA policies",
    credential: "user",
    success: { status: 200, schema: z.array(SlaPolicy), description: "Oldest first." },
    handle: async ({ ctx, caller }) => (await listPolicies(ctx, caller.accountId)).map(toPolicy),
  }),
  route({
    id: "createSlaPolicy",
    method: "post",
    paths: ["/api/sla-policies"],
    tag,
    summary: "Create an SLA policy",
    description:
      "A dialog has the first policy for its priority, else for one of its labels, else the default one. The first policy counts for " +
      "dialogs that begin after it. A promise that is not kept is told once: `sla_breached`.",
    credential: "owner",
    body: NewSlaPolicy,
    success: { status: 201, schema: SlaPolicy, description: "The new policy." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => toPolicy(await savePolicy(ctx, caller.accountId, null, fromPolicy(body))),
  }),
  route({
    id: "updateSlaPolicy",
    method: "patch",
    paths: ["/api/sla-policies/{policy_id}"],
    tag,
    summary: "Change an SLA policy",
    description: "Omitted fields are not changed. Dialogs are measured by the new targets from their next entry on.",
    credential: "owner",
    params: SlaPolicyPath,
    body: SlaPolicyEdit,
    success: { status: 200, schema: SlaPolicy, description: "The updated policy." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) =>
      toPolicy(await savePolicy(ctx, caller.accountId, params.policy_id, fromPolicy(body))),
  }),
  route({
    id: "deleteSlaPolicy",
    method: "delete",
    paths: ["/api/sla-policies/{policy_id}"],
    tag,
    summary: "Delete an SLA policy",
    credential: "owner",
    params: SlaPolicyPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deletePolicy(ctx, caller.accountId, params.policy_id);
      return { message: "Policy deleted." };
    },
  }),
];

function fromPolicy(body: z.output<typeof SlaPolicyEdit>): PolicyChanges {
  const { name, priorities, label_ids: labelIds, is_default: isDefault } = body;
  return {
    ...{ name, priorities, labelIds, isDefault },
    targets: {
      first_response: body.first_response_minutes,
      next_response: body.next_response_minutes,
      resolution: body.resolution_minutes,
    },
  };
}

function toPolicy({ id, name, priorities, labelIds, isDefault, targets, createdAt }: StoredPolicy) {
  return {
    ...{ id, name, priorities, label_ids: labelIds, is_default: isDefault },
    first_response_minutes: targets.first_response,
    next_response_minutes: targets.next_response,
    resolution_minutes: targets.resolution,
    created_at: toTime(createdAt),
  };
}
