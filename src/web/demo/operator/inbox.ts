import type { AnyInboxFrame, InboxDialogFrame } from "../../../protocol/inbox-frames.ts";

/** The state of an operator's inbox. */
export interface Inbox {
  dialogs: ReadonlyMap<number, InboxDialogFrame>;
  /** The queue: positions from 1, by dialog. */
  positions: ReadonlyMap<number, number>;
}

export const emptyInbox: Inbox = { dialogs: new Map(), positions: new Map() };

/** Applies a frame of the inbox. */
export function applyInboxFrame(before: Inbox, frame: AnyInboxFrame): Inbox {
  switch (frame.type) {
    case "inbox":
      return { ...before, dialogs: new Map(frame.dialogs.map((dialog) => [dialog.dialog_id, dialog])) };
    case "dialog_changed":
      return { ...before, dialogs: new Map(before.dialogs).set(frame.dialog.dialog_id, frame.dialog) };
    case "queue":
      return { ...before, positions: new Map(frame.waiting.map((waiting) => [waiting.dialog_id, waiting.position])) };
    default:
      return before;
  }
}

/** The dialogs in the operator's order: waiting ones first, then the newest, archived ones last; snoozed ones not at all. */
export function listDialogs({ dialogs, positions }: Inbox): InboxDialogFrame[] {
  const rank = (dialog: InboxDialogFrame) =>
    dialog.status === "archived" ? 2 : positions.has(dialog.dialog_id) ? 0 : 1;
  const position = (dialog: InboxDialogFrame) => positions.get(dialog.dialog_id) ?? 0;
  const time = (dialog: InboxDialogFrame) => Date.parse(dialog.last_message_time ?? "") || 0;
  const open = [...dialogs.values()].filter(({ snoozed_until: until }) => until === null);
  return open.sort(
    (one, other) =>
      rank(one) - rank(other) || (rank(one) === 0 ? position(one) - position(other) : time(other) - time(one)),
  );
}

/** The time of the newest message of all; empty when there is none. */
export function newestTime({ dialogs }: Inbox): string {
  return [...dialogs.values()].map((dialog) => dialog.last_message_time ?? "").reduce(later, "");
}

/** The later of two times in wire format, which compare as text. */
export function later(one: string, other: string): string {
  return one > other ? one : other;
}
