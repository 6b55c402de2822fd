import type { InboxDialog, Waiting } from "../../domain/conversations/inbox/types.ts";
import type { InboxDialogFrame, InboxErrorFrame, PresenceFrame, QueueFrame } from "../../protocol/inbox-frames.ts";

export function dialogFrame(dialog: InboxDialog): InboxDialogFrame {
  return {
    dialog_id: dialog.dialogId,
    status: dialog.status,
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

export function presenceFrame(operators: PresenceFrame["operators"]): PresenceFrame {
  return { type: "presence", operators };
}

export function errorFrame(code: string, message: string): InboxErrorFrame {
  return { type: "error", error: { code, message } };
}

function toTime(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
