import type {
  InboxDialog,
  InboxNote,
  InboxNotice,
  InboxUpdate,
  ResourceChange,
  Waiting,
} from "../../domain/conversations/inbox/types.ts";
import type { SlaBreach } from "../../domain/conversations/sla/types.ts";
import type {
  DialogReadFrame,
  DraftChangedFrame,
  InboxBreachFrame,
  InboxDialogFrame,
  InboxErrorFrame,
  InboxNoteFrame,
  NotificationsChangedFrame,
  PresenceFrame,
  QueueFrame,
  ResourceChangedFrame,
} from "../../protocol/inbox-frames.ts";

export function dialogFrame(dialog: InboxDialog): InboxDialogFrame {
  return {
    dialog_id: dialog.dialogId,
    seq: dialog.seq,
    status: dialog.status,
    handoff_status: dialog.handoffStatus,
    handoff_reason: dialog.reason,
    waiting_since: toTime(dialog.waitingSince),
    operator: dialog.operator,
    last_message: dialog.lastMessage,
    last_message_time: toTime(dialog.lastMessageAt),
    label_ids: dialog.triage.labels,
    priority: dialog.triage.priority,
    snoozed_until: toTime(dialog.triage.snoozedUntil),
    team: dialog.triage.team,
    title: dialog.card?.title ?? null,
    contact_name: dialog.card?.contactName ?? null,
    channel: dialog.card?.channel ?? null,
    assistant: dialog.card?.assistant ?? null,
    unanswered_seqs: dialog.unanswered,
    sla_due_at: toTime(dialog.slaDueAt),
  };
}

/** What an operator has done in one window, for the operator's others. */
export function noticeFrame(notice: InboxNotice): DialogReadFrame | DraftChangedFrame | NotificationsChangedFrame {
  if (notice.kind === "notifications") {
    const { quietWhenAway, ...others } = notice.notifications;
    return { type: "notifications_changed", notifications: { ...others, quiet_when_away: quietWhenAway } };
  }
  if (notice.kind === "draft") {
    const { dialogId, kind, text, revision, updatedAt } = notice.draft;
    const updated = new Date(updatedAt).toISOString();
    return { type: "draft_changed", dialog_id: dialogId, kind, text, revision, updated_at: updated };
  }
  const { dialogId, readSeq, unreadCount, isMentioned } = notice;
  const place = { dialog_id: dialogId, read_seq: readSeq };
  return { type: "dialog_read", ...place, unread_count: unreadCount, is_mentioned: isMentioned };
}

export function noteFrame({ dialogId, seq }: InboxUpdate, note: InboxNote): InboxNoteFrame {
  const { id, text, author, mentions, createdAt } = note;
  const shown = {
    id,
    text,
    mentions,
    author: { id: author.id, name: author.name },
    created_at: new Date(createdAt).toISOString(),
  };
  return { type: "note_added", dialog_id: dialogId, seq, note: shown };
}

export function breachFrame({ dialogId, seq }: InboxUpdate, { metric, policy, dueAt }: SlaBreach): InboxBreachFrame {
  return { type: "sla_breached", dialog_id: dialogId, seq, metric, policy, due_at: new Date(dueAt).toISOString() };
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

export function resourceFrame({ resource, assistantId }: ResourceChange): ResourceChangedFrame {
  return { type: "resource_changed", resource, assistant_id: assistantId };
}

export function errorFrame(code: string, message: string): InboxErrorFrame {
  return { type: "error", error: { code, message } };
}

function toTime(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
