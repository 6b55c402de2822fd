import type { OperatorStatus } from "../../people/team/types.ts";
import type { DialogStatus } from "../dialog/types.ts";
import type { HandoffReason, HandoffStatus, Operator } from "../handoff/types.ts";

/** An update of a dialog for the inbox. Updates may arrive twice and out of order: the larger `seq` of each part wins. */
export interface InboxUpdate {
  dialogId: number;
  seq: number;
  message: { text: string; sender: string; createdAt: number } | null;
  handoff: {
    status: HandoffStatus;
    reason: HandoffReason | null;
    requestedAt: number | null;
    /** When a request ends; if absent, five minutes after it was made. */
    expiresAt?: number | null;
    operator: Operator | null;
  } | null;
  /** Whether the dialog was archived or reopened. */
  status?: DialogStatus | null;
}

/** A dialog as operators see it in their inbox. Times are milliseconds. */
export interface InboxDialog {
  dialogId: number;
  status: DialogStatus;
  handoffStatus: HandoffStatus;
  reason: HandoffReason | null;
  waitingSince: number | null;
  operator: Operator | null;
  lastMessage: string | null;
  lastMessageAt: number | null;
}

/** A visitor in the queue. Positions count from 1, first come first served. */
export interface Waiting {
  dialogId: number;
  position: number;
  reason: HandoffReason | null;
  waitingSince: number;
}

/** An operator who is connected or holds dialogs. `status` is null when the operator is not connected. */
export interface ActiveOperator {
  operatorId: number;
  status: OperatorStatus | null;
  activeDialogs: number;
}

/** The login that an operator's socket was opened with. */
export interface InboxLogin {
  operator: Operator;
  sessionId: string;
  /** When its token expires; milliseconds. */
  endsAt: number;
}
