import type { Answer, Citation, Outcome } from "../../answering/types.ts";
import type { Handoff, HandoffEvent } from "../handoff/types.ts";

export type Sender = "user" | "assistant" | "operator" | "system";

/** What an assistant's message carries beside its text. */
export interface AnswerRecord {
  outcome: Outcome;
  citations: Citation[];
  model: string;
  confidence: number;
  /** The `seq` of the message it answers. */
  replyTo: number;
  /** From the accepted question to the finished answer, milliseconds. */
  responseMs: number;
  /** Why a hosted model did not (or not fully) make it; absent when it did, or was not asked. */
  failure?: Answer["failure"];
}

/** A file in a message, by its id in the catalogue. `sizeBytes` is null where nobody has said it yet. */
export interface Attachment {
  id: number;
  name: string;
  contentType: string;
  sizeBytes: number | null;
}

/** What the visitor's side thinks of an answer. */
export type Rating = "good" | "bad";

/** An archived dialog is read and not written; reopening makes it active again. */
export type DialogStatus = "active" | "archived";

/** One message of a dialog. `id` is `dialogId × 2^20 + seq`: unique, ordered, a safe integer. */
export interface Message {
  id: number;
  dialogId: number;
  seq: number;
  sender: Sender;
  /** May be empty beside attachments. */
  text: string;
  /** Who wrote it, for a person to read: an operator, or a member of a group; null for other visitors and the assistant. */
  author: string | null;
  clientMessageId: string | null;
  answer: AnswerRecord | null;
  attachments: Attachment[];
  /** Of an answer. */
  rating: Rating | null;
  createdAt: number;
}

/** One thing that happened in a dialog, in its place. `handoff` is how the handoff stands after the event. */
export type LogEntry =
  | { kind: "message"; seq: number; createdAt: number; message: Message }
  | { kind: "handoff"; seq: number; createdAt: number; event: HandoffEvent; handoff: Handoff }
  | { kind: "status"; seq: number; createdAt: number; status: DialogStatus };

/** The two sides of a dialog: its visitor, and the account's people. */
export type Side = "user" | "operator";

/** How far one side has got: the largest seq that reached it, and the largest that its person has seen. */
export interface Cursor {
  delivered: number;
  read: number;
}

/** `failed`: why messages for the visitor were not taken by its channel, by seq. */
export type Receipts = Record<Side, Cursor> & { failed?: Record<number, string> };

/** The facts of a dialog that its room keeps beside the log. They never change. */
export interface DialogFacts {
  dialogId: number;
  accountId: number;
  assistantId: number;
  guestId: string | null;
  /** Which document's route made it: it is answered in that document's words. */
  madeBy: "quickstart" | "v1" | "site";
}

/** Why a turn ended without an answer. */
export type TurnFailure = "insufficient_balance" | "assistant_inactive" | "superseded" | "failed";

/** How the AI's turn for a question ended. */
export type TurnResult = { state: "answered"; message: Message } | { state: "failed"; failure: TurnFailure };
