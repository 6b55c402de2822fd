import type { dialogs } from "../../../db/dialogs.ts";
import type { OperatorStatus } from "../../people/team/types.ts";
import type { DialogStatus } from "../dialog/types.ts";
import type { Draft } from "../draft/types.ts";
import type { HandoffReason, HandoffStatus, Operator } from "../handoff/types.ts";
import type { StoredNotifications } from "../notifications/types.ts";
import type { SlaBreach } from "../sla/types.ts";
import type { Triage } from "../triage/types.ts";

/** An update of a dialog for the inbox. Updates may arrive twice and out of order: the larger `seq` of each part wins. */
export interface InboxUpdate {
  dialogId: number;
  seq: number;
  message: InboxMessage | null;
  handoff: {
    status: HandoffStatus;
    reason: HandoffReason | null;
    requestedAt: number | null;
    /** When a request ends; if absent, five minutes after it was made. */
    expiresAt?: number | null;
    operator: Operator | null;
    /** The team that a request is for; absent or null: any operator. */
    teamId?: number | null;
  } | null;
  /** Whether the dialog was archived or reopened. */
  status?: DialogStatus | null;
  triage?: InboxTriage | null;
  /** A note that was added, with the start of its text. */
  note?: InboxNote | null;
  /** A promise of an SLA policy that was not kept. */
  breach?: SlaBreach | null;
  /** When the next target of the SLA policy is due; null: there is none. Told in order, with the last entry that it is of. */
  sla?: { dueAt: number | null };
  /** What the catalogue knows of the dialog; absent where it was not read. */
  card?: InboxCard;
}

/** The newest of some messages, and what all of them change. */
export interface InboxMessage extends Unanswered {
  text: string;
  sender: string;
  createdAt: number;
}

/** The visitor's messages after the last answer, by seq, in order; and the seq of the answer, 0 without one. */
export interface Unanswered {
  answeredSeq: number;
  unanswered: number[];
}

/** How operators tell dialogs apart. */
export interface InboxCard {
  title: string;
  /** The contact's name, else the visitor's, else the title. */
  contactName: string;
  channel: (typeof dialogs.$inferSelect)["channel"];
  assistant: { id: number; name: string };
}

/** What the inbox shows of a dialog's triage. */
export type InboxTriage = Pick<Triage, "labels" | "priority" | "snoozedUntil" | "team">;

export interface InboxNote {
  id: number;
  text: string;
  author: Operator;
  /** The users whom it mentions. */
  mentions: number[];
  createdAt: number;
}

/** A dialog as operators see it in their inbox. Times are milliseconds. */
export interface InboxDialog {
  dialogId: number;
  /** The last message, or change of the handoff, the status or the triage, that it tells of. */
  seq: number;
  status: DialogStatus;
  handoffStatus: HandoffStatus;
  reason: HandoffReason | null;
  waitingSince: number | null;
  operator: Operator | null;
  lastMessage: string | null;
  lastMessageAt: number | null;
  triage: InboxTriage;
  /** null: the inbox has not learned it yet. */
  card: InboxCard | null;
  /** The visitor's messages that nobody has answered, by seq, in order: the newest 100. */
  unanswered: number[];
  slaDueAt: number | null;
}

/** What an operator has done in one window, for the operator's others. Times are milliseconds. */
export type InboxNotice =
  | { kind: "read"; dialogId: number; readSeq: number; unreadCount: number; isMentioned: boolean }
  | { kind: "draft"; draft: Draft }
  | { kind: "notifications"; notifications: StoredNotifications };

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

/** What pages of the account may want to read anew. `assistantId` is null for what belongs to the whole account. */
export interface ResourceChange {
  /** `sources`: the state of documents or websites of an assistant. */
  resource: "sources" | "labels" | "teams";
  assistantId: number | null;
}
