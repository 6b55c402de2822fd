import type { AnyInboxFrame, NotificationsFields } from "../../../../../protocol/inbox-frames.ts";
import type { InboxState } from "../state/inbox-state.ts";

export type News = {
  kind: "waiting" | "message" | "mention";
  /** The choice of the user that decides whether they are told of it. */
  event: keyof NotificationsFields["events"];
  dialogId: number;
  text: string;
};

/**
 * What in a frame an operator may be told of by sound and notification: somebody waits, a visitor has written, a colleague has mentioned
 * the operator. `before` is the inbox without the frame.
 */
export function newsIn(before: InboxState, frame: AnyInboxFrame, userId: number): News | null {
  if (frame.type === "note_added") {
    const { author, mentions, text } = frame.note;
    const isFor = mentions.includes(userId) && author.id !== userId;
    return isFor ? { kind: "mention", event: "mentions", dialogId: frame.dialog_id, text } : null;
  }
  if (frame.type !== "dialog_changed") return null;
  const { dialog } = frame;
  const place = { dialogId: dialog.dialog_id, text: dialog.last_message ?? "" };
  const known = before.rows.get(dialog.dialog_id);
  const isWaiting = dialog.handoff_status === "requested";
  if (isWaiting && known?.handoff_status !== "requested") return { kind: "waiting", event: "waiting", ...place };
  const isOwn = dialog.handoff_status === "active" && dialog.operator?.id === userId;
  const last = dialog.unanswered_seqs.at(-1) ?? 0;
  const isNew = last > (known?.unanswered_seqs.at(-1) ?? known?.read_seq ?? 0);
  return isNew ? { kind: "message", event: isOwn ? "own" : isWaiting ? "waiting" : "all", ...place } : null;
}

/** Whether the user wants to be told of news, by the user's choices and status. */
export function isWanted(
  { event }: Pick<News, "event">,
  { events, quiet_when_away: isQuietAway }: Pick<NotificationsFields, "events" | "quiet_when_away">,
  status: "online" | "away" | null,
): boolean {
  return events[event] && !(isQuietAway && status === "away");
}
