import { isShownToVisitor } from "../../domain/conversations/dialog/is-shown-to-visitor.ts";
import type { TurnEvent } from "../../domain/conversations/dialog/ports.ts";
import { messageId } from "../../domain/conversations/dialog/rules.ts";
import type {
  Cursor,
  InternalEntry,
  LogEntry,
  Message,
  Rating,
  SharedEntry,
  Side,
  TurnFailure,
} from "../../domain/conversations/dialog/types.ts";
import type { Operator } from "../../domain/conversations/handoff/types.ts";
import type { DomainErrorCode } from "../../domain/errors.ts";
import type { AckFrame, ErrorFrame, MessageDeltaFrame, NewMessageFrame, ServerFrame } from "../../protocol/frames.ts";
import type { InternalFrame } from "../../protocol/internal-frames.ts";
import { toMessageFrame } from "../../protocol/to-message-frame.ts";
import { toTriageFields } from "../../protocol/to-triage-fields.ts";
import type { Presence } from "./presence.ts";

export function newMessageFrame(message: Message): NewMessageFrame {
  return {
    type: "new_message",
    dialog_id: message.dialogId,
    message: toMessageFrame(message),
    seq: message.seq,
    timestamp: new Date(message.createdAt).toISOString(),
  };
}

/** The frame of a log entry, the same live and in a replay; null for an entry that only users of the account may see. */
export function entryFrame(
  dialogId: number,
  entry: LogEntry,
  isForTeam: boolean,
): ((ServerFrame | InternalFrame) & { seq: number }) | null {
  if (isShownToVisitor(entry)) return sharedFrame(dialogId, entry);
  return isForTeam ? internalFrame(dialogId, entry) : null;
}

function sharedFrame(dialogId: number, entry: SharedEntry): ServerFrame & { seq: number } {
  if (entry.kind === "message") return newMessageFrame(entry.message);
  const frame = placeOf(dialogId, entry);
  if (entry.kind === "status") {
    return { type: "dialog_status", status: entry.status, ...(entry.isMerged && { is_merged: true }), ...frame };
  }
  const { event } = entry;
  switch (event.kind) {
    case "handoff_requested":
      return { type: event.kind, reason: event.reason, queue_position: event.queuePosition, ...frame };
    case "handoff_started":
      return { type: event.kind, manager: { ...event.operator, avatar: event.operator.avatar ?? null }, ...frame };
    case "handoff_released":
      return { type: event.kind, cause: event.cause, ...frame };
  }
}

function internalFrame(dialogId: number, entry: InternalEntry): InternalFrame {
  const frame = placeOf(dialogId, entry);
  if (entry.kind === "note") {
    const { id, text, author, mentions } = entry.note;
    const note = { id, text, author: nameOf(author), mentions, created_at: frame.timestamp };
    return { type: "note_added", note, ...frame };
  }
  if (entry.kind === "sla") {
    const { metric, policy, dueAt } = entry.breach;
    return { type: "sla_breached", metric, policy, due_at: new Date(dueAt).toISOString(), ...frame };
  }
  const { event, triage } = entry;
  const cause = event.kind === "snooze_ended" ? { cause: event.cause } : {};
  const other = "dialog" in event ? { merge_id: event.mergeId, dialog: { id: event.dialog.id } } : {};
  const by = event.by === null ? null : nameOf(event.by);
  return {
    type: "triage_changed",
    change: event.kind,
    ...cause,
    ...other,
    by,
    triage: toTriageFields(triage),
    ...frame,
  };
}

/** Stands for an entry that the client may not see. */
export function hiddenFrame(dialogId: number, seq: number): ServerFrame {
  return { type: "hidden", dialog_id: dialogId, seq };
}

function placeOf(dialogId: number, { seq, createdAt }: LogEntry) {
  return { dialog_id: dialogId, seq, timestamp: new Date(createdAt).toISOString() };
}

function nameOf({ id, name }: Operator) {
  return { id, name };
}

export function deltaFrame(
  dialogId: number,
  turn: number,
  event: TurnEvent & { type: "delta" },
  now: number,
): MessageDeltaFrame {
  return {
    type: "message_delta",
    dialog_id: dialogId,
    reply_to: messageId(dialogId, turn),
    offset: event.offset,
    delta: event.text,
    timestamp: new Date(now).toISOString(),
  };
}

/** The visitor's rating of the answer `seq`. */
export function ratedFrame(dialogId: number, seq: number, rating: Rating, ratedAt: number): ServerFrame {
  const timestamp = new Date(ratedAt).toISOString();
  return { type: "message_rated", dialog_id: dialogId, message_id: messageId(dialogId, seq), rating, timestamp };
}

/** A typing notification of the operator who has the dialog, or of a visitor when `operator` is null. */
export function typingFrame(dialogId: number, operator: Operator | null, now: number): ServerFrame {
  const where = { dialog_id: dialogId, timestamp: new Date(now).toISOString() };
  if (operator !== null) return { type: "operator_typing", operator_name: operator.name, ...where };
  return { type: "typing", sender: "user", ...where };
}

export function ackFrame(message: Message, duplicate: boolean): AckFrame {
  return {
    type: "ack",
    dialog_id: message.dialogId,
    client_message_id: message.clientMessageId,
    message_id: message.id,
    seq: message.seq,
    duplicate,
  };
}

export function errorFrame(
  dialogId: number,
  code: string,
  message: string,
  about: { client_message_id?: string | null; reply_to?: number } = {},
): ErrorFrame {
  return { type: "error", dialog_id: dialogId, error: { code, message }, ...about };
}

export function receiptFrame(dialogId: number, side: Side, { delivered, read }: Cursor, now: number): ServerFrame {
  const timestamp = new Date(now).toISOString();
  return { type: "receipt", dialog_id: dialogId, side, delivered_seq: delivered, read_seq: read, timestamp };
}

export function deliveryFailedFrame(dialogId: number, seq: number, reason: string, now: number): ServerFrame {
  const timestamp = new Date(now).toISOString();
  return { type: "delivery_failed", dialog_id: dialogId, message_id: messageId(dialogId, seq), reason, timestamp };
}

export function presenceFrame(
  dialogId: number,
  { user, operators }: Presence,
  position: number | null,
  now: number,
): ServerFrame {
  const queue = position === null ? {} : { queue_position: position };
  return { type: "presence", dialog_id: dialogId, user, operators, ...queue, timestamp: new Date(now).toISOString() };
}

/** Tells the client that it has everything up to a seq and gets nothing more until it resumes. */
export function resyncFrame(dialogId: number, afterSeq: number, now: number): ServerFrame {
  return { type: "resync", dialog_id: dialogId, after_seq: afterSeq, timestamp: new Date(now).toISOString() };
}

/** The error code of a refused post, as document 001 spells it. */
export function frameErrorCode(code: DomainErrorCode): string {
  if (code === "rate_limited") return "RATE_LIMIT_EXCEEDED";
  return code === "validation_failed" ? "VALIDATION_ERROR" : code.toUpperCase();
}

/** The error frame of an AI turn that ended without an answer; `questionId` is the id of its question. */
export function unansweredFrame(dialogId: number, questionId: number, failure: TurnFailure): ErrorFrame {
  const { code, message } = failureMessages[failure];
  return errorFrame(dialogId, code, message, { reply_to: questionId });
}

const failureMessages: Record<TurnFailure, { code: string; message: string }> = {
  insufficient_balance: { code: "INSUFFICIENT_BALANCE", message: "The assistant cannot answer now. Ask for a person." },
  visitor_limit: {
    code: "ANSWER_LIMIT_REACHED",
    message: "You have had all answers of the assistant for this hour. Try again later, or ask for a person.",
  },
  assistant_inactive: { code: "ASSISTANT_INACTIVE", message: "The assistant is switched off. A person can answer." },
  superseded: { code: "SUPERSEDED", message: "A person has taken over." },
  failed: { code: "INTERNAL_ERROR", message: "The assistant could not generate an answer." },
};
