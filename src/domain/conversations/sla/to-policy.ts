import type { slaPolicies } from "../../../db/sla-policies.ts";
import type { SlaPolicy } from "./types.ts";

/** A policy as its row has it. */
export function toPolicy(row: typeof slaPolicies.$inferSelect): SlaPolicy {
  const { id, name, priorities, labelIds, isDefault, createdAt } = row;
  const targets = {
    first_response: row.firstResponseMinutes,
    next_response: row.nextResponseMinutes,
    resolution: row.resolutionMinutes,
  };
  return { id, name, priorities, labelIds, isDefault, targets, createdAt };
}
