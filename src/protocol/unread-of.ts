import type { InboxDialogFrame } from "./inbox-frames.ts";

/**
 * How many messages of a dialog an operator has not read: those of the visitor after the last answer, and after the last entry
 * that the operator has read. What the assistant or a colleague has answered is not unread; an archived dialog has none.
 */
export function unreadOf(dialog: Pick<InboxDialogFrame, "unanswered_seqs">, readSeq: number): number {
  return dialog.unanswered_seqs.filter((seq) => seq > readSeq).length;
}
