import type { HandoffReason, HandoffStatus, Operator } from "../handoff/types.ts";

/** What the inbox is told of a dialog. Notes may come twice and out of order: the larger `seq` of each part counts. */
export interface InboxNote {
  dialogId: number;
  seq: number;
  message: { text: string; sender: string; createdAt: number } | null;
  handoff: {
    status: HandoffStatus;
    reason: HandoffReason | null;
    requestedAt: number | null;
    operator: Operator | null;
  } | null;
}

/** A dialog as operators see it in their inbox. Times are milliseconds. */
export interface InboxDialog {
  dialogId: number;
  handoffStatus: HandoffStatus;
  reason: HandoffReason | null;
  waitingSince: number | null;
  operator: Operator | null;
  lastMessage: string | null;
  lastMessageAt: number | null;
}

/** A visitor in the queue; positions count from 1, first come first. */
export interface Waiting {
  dialogId: number;
  position: number;
  reason: HandoffReason | null;
  waitingSince: number;
}
