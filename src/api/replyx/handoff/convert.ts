import type { z } from "zod";
import type { Handoff } from "../../../domain/conversations/handoff/types.ts";
import { DomainError } from "../../../domain/errors.ts";
import { toTime } from "../../kit/to-time.ts";
import type { HandoffStatus } from "./wire.ts";

export function toHandoffStatus(dialogId: number, handoff: Handoff): z.input<typeof HandoffStatus> {
  return {
    dialog_id: dialogId,
    handoff_status: handoff.status,
    handoff_reason: handoff.reason,
    handoff_requested_at: toTime(handoff.requestedAt),
    handoff_taken_at: toTime(handoff.takenAt),
    handoff_released_at: toTime(handoff.releasedAt),
    is_taken_over: handoff.status === "active",
    taken_over_by: handoff.operator?.id ?? null,
    operator_name: handoff.operator?.name ?? null,
    last_user_text: handoff.lastUserText ?? null,
  };
}

/** The dialog of a 002 request, from its body or its query. */
export function namedDialog(...ids: (number | undefined)[]): number {
  const id = ids.find((candidate) => candidate !== undefined);
  if (id !== undefined) return id;
  throw new DomainError("validation_failed", "dialog_id is required.", {
    issues: [{ path: ["body", "dialog_id"], issue: "field required", kind: "missing" }],
  });
}
