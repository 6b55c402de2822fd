import type { AnyInboxFrame } from "../../../../../protocol/inbox-frames.ts";
import type { InboxState } from "../state/inbox-state.ts";

export type News = { kind: "waiting" | "message" | "mention"; dialogId: number; text: string };

/**
 * What in a frame an operator is told by sound and notification: somebody waits, a visitor has written in a dialog of the operator or in
 * one that waits, a colleague has mentioned the operator. `before` is the inbox without the frame.
 */
export function newsIn(before: InboxState, frame: AnyInboxFrame, userId: number): News | null {
  if (frame.type === "note_added") {
    const { author, mentions, text } = frame.note;
    const isFor = mentions.includes(userId) && author.id !== userId;
    return isFor ? { kind: "mention", dialogId: frame.dialog_id, text } : null;
  }
  if (frame.type !== "dialog_changed") return null;
  const { dialog } = frame;
  const known = before.rows.get(dialog.dialog_id);
  const text = dialog.last_message ?? "";
  if (dialog.handoff_status === "requested" && known?.handoff_status !== "requested") {
    return { kind: "waiting", dialogId: dialog.dialog_id, text };
  }
  const isOwn = dialog.handoff_status === "active" && dialog.operator?.id === userId;
  const last = dialog.unanswered_seqs.at(-1) ?? 0;
  const isNew = last > (known?.unanswered_seqs.at(-1) ?? known?.read_seq ?? 0);
  const concerns = isOwn || dialog.handoff_status === "requested";
  return concerns && isNew ? { kind: "message", dialogId: dialog.dialog_id, text } : null;
}
