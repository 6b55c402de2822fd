import type { Operator } from "../../domain/handoff/types.ts";
import type { InboxDialog, Waiting } from "../../domain/inbox/types.ts";
import type { InboxDialogFrame, PresenceFrame, QueueFrame } from "../../protocol/inbox-frames.ts";

export function dialogFrame(dialog: InboxDialog): InboxDialogFrame {
  return {
    dialog_id: dialog.dialogId,
    handoff_status: dialog.handoffStatus,
    handoff_reason: dialog.reason,
    waiting_since: toTime(dialog.waitingSince),
    operator: dialog.operator,
    last_message: dialog.lastMessage,
    last_message_time: toTime(dialog.lastMessageAt),
  };
}

export function queueFrame(queue: Waiting[]): QueueFrame {
  return {
    type: "queue",
    waiting: queue.map(({ dialogId, position, reason, waitingSince }) => ({
      dialog_id: dialogId,
      position,
      reason,
      waiting_since: new Date(waitingSince).toISOString(),
    })),
  };
}

/** Operators by id; one who has two windows open is here once. */
export function presenceFrame(operators: Operator[]): PresenceFrame {
  const byId = new Map(operators.map(({ id, name }) => [id, { id, name }]));
  return { type: "presence", operators: [...byId.values()].sort((a, b) => a.id - b.id) };
}

function toTime(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
