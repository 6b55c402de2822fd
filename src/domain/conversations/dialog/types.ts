import type { AnswerTrace } from "../../answering/trace.ts";
import type { Answer, Citation, Outcome } from "../../answering/types.ts";
import type { Handoff, HandoffEvent } from "../handoff/types.ts";
import type { Note } from "../note/types.ts";
import type { SlaBreach } from "../sla/types.ts";
import type { Triage, TriageEvent } from "../triage/types.ts";

export type Sender = "user" | "assistant" | "operator" | "system";

/** Data of an assistant's message in addition to its text. */
export interface AnswerRecord {
  outcome: Outcome;
  citations: Citation[];
  model: string;
  confidence: number;
  /** The `seq` of the message that it answers. */
  replyTo: number;
  /** From the accepted question to the finished answer, milliseconds. */
  responseMs: number;
  /** Why a hosted model did not produce the answer, or only a part of it; absent when it did, or was not used. */
  failure?: Answer["failure"];
  /** What it was made with; the account's users see it. */
  trace?: AnswerTrace;
}

/** A file in a message, by its id in the catalogue. `sizeBytes` is null while unknown. */
export interface Attachment {
  id: number;
  name: string;
  contentType: string;
  sizeBytes: number | null;
}

/** The visitor's rating of an answer. */
export type Rating = "good" | "bad";

/** An archived dialog is read-only; reopening makes it active again. */
export type DialogStatus = "active" | "archived";

/** One message of a dialog. `id` is `dialogId × 2^20 + seq`: unique, ordered, a safe integer. */
export interface Message {
  id: number;
  dialogId: number;
  seq: number;
  sender: Sender;
  /** May be empty when there are attachments. */
  text: string;
  /** Name of the author for display: an operator, or a member of a group; null for other visitors and the assistant. */
  author: string | null;
  clientMessageId: string | null;
  answer: AnswerRecord | null;
  attachments: Attachment[];
  /** Of an answer only. */
  rating: Rating | null;
  createdAt: number;
}

/**
 * An entry that both sides of a dialog may see. `handoff` is the state of the handoff after the event. `isMerged`: the dialog is merged
 * into another one, so that archived it still takes the visitor's messages.
 */
export type SharedEntry =
  | { kind: "message"; seq: number; createdAt: number; message: Message }
  | { kind: "handoff"; seq: number; createdAt: number; event: HandoffEvent; handoff: Handoff }
  | { kind: "status"; seq: number; createdAt: number; status: DialogStatus; isMerged?: true };

/** An entry for the account's users only. `triage` is the state of the triage after the event. */
export type InternalEntry =
  | { kind: "note"; seq: number; createdAt: number; note: Note }
  | { kind: "triage"; seq: number; createdAt: number; event: TriageEvent; triage: Triage }
  | { kind: "sla"; seq: number; createdAt: number; breach: SlaBreach };

/** One entry of a dialog's log. What a visitor may see of it: `shownToVisitor`. */
export type LogEntry = SharedEntry | InternalEntry;

/** A dialog as its room has it now. */
export interface DialogState {
  status: DialogStatus;
  handoff: Handoff;
  lastMessage: Message | null;
  /** Until when the dialog is snoozed, milliseconds; null: it is not. */
  snoozedUntil: number | null;
  /** The last entry of its log. */
  lastSeq: number;
}

/** The two sides of a dialog: its visitor (`user`) and the account's operators. */
export type Side = "user" | "operator";

/** The progress of one side: the largest seq delivered to it, and the largest seq it has read. */
export interface Cursor {
  delivered: number;
  read: number;
}

/**
 * How far a message to the visitor has come on a channel that reports it. `undelivered`: the provider has sent it and it did not
 * arrive; `failed`: it was not sent. `reason` is null unless it failed. `sms`: what an SMS costs.
 */
export interface Delivery {
  status: "queued" | "sent" | "delivered" | "read" | "undelivered" | "failed";
  reason: string | null;
  sms?: { encoding: "GSM-7" | "UCS-2"; segments: number };
}

/**
 * `failed`: why the channel did not deliver messages to the visitor, by seq. `reported`: what a channel that reports each message
 * says about them, by seq; it replaces the cursor of the visitor, and a message without a report is queued.
 */
export type Receipts = Record<Side, Cursor> & { failed?: Record<number, string>; reported?: Record<number, Delivery> };

/** The facts of a dialog that its room stores beside the log. They never change. */
export interface DialogFacts {
  dialogId: number;
  accountId: number;
  assistantId: number;
  guestId: string | null;
  /** The API document whose route created the dialog: it is answered in that document's format. */
  madeBy: "quickstart" | "v1" | "site";
  /** The account had SLA policies when the dialog began: its room watches its times. */
  hasSla?: boolean;
  /** The visitor's channel reports how far each message has come. */
  reportsDeliveries?: true;
}

/** Why a turn ended without an answer. */
export type TurnFailure = "insufficient_balance" | "visitor_limit" | "assistant_inactive" | "superseded" | "failed";

/** How the AI's turn for a question ended. */
export type TurnResult = { state: "answered"; message: Message } | { state: "failed"; failure: TurnFailure };
