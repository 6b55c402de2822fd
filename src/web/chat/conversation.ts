import type {
  DialogStatusFrame,
  HandoffReleasedFrame,
  HandoffRequestedFrame,
  HandoffStartedFrame,
  MessageFrame,
  ServerFrame,
} from "../../protocol/frames.ts";
import { reasonOfError, reasonOfFailure } from "./reason-text.ts";

export type NoticeFrame = HandoffRequestedFrame | HandoffStartedFrame | HandoffReleasedFrame | DialogStatusFrame;

/** An entry of the dialog's log. */
export type Entry =
  | { kind: "message"; seq: number; message: MessageFrame }
  | { kind: "notice"; seq: number; frame: NoticeFrame };

/** A file that is being uploaded: its size in bytes, and the uploaded fraction, 0 to 1. */
export interface PendingFile {
  name: string;
  size: number;
  sent: number;
}

/** A message or file of the visitor that the server has not stored; `refusal` is set when the server refused it. */
export interface Pending {
  id: string;
  text: string;
  file: PendingFile | null;
  refusal: string | null;
}

/** Everything a chat shows of a dialog. */
export interface Conversation {
  entries: Entry[];
  pending: Pending[];
  /** The answer that is being streamed. */
  draft: { replyTo: number; text: string } | null;
  /** The visitor's message that the assistant has not answered yet. */
  awaiting: number | null;
  /** Why the last question was not answered. */
  failure: string | null;
  /** The operator who answers instead of the assistant. */
  operator: string | null;
  isArchived: boolean;
  /** The operators' side has read everything up to this seq. */
  readSeq: number;
}

/** Why a question has no answer, as the browser stores it: the log of the dialog does not tell. */
export interface KeptFailure {
  /** The id of the question. */
  replyTo: number;
  reason: string;
}

export const emptyConversation: Conversation = {
  entries: [],
  pending: [],
  draft: null,
  awaiting: null,
  failure: null,
  operator: null,
  isArchived: false,
  readSeq: 0,
};

/** Applies a frame from the server. */
export function applyFrame(before: Conversation, frame: ServerFrame): Conversation {
  switch (frame.type) {
    case "new_message":
      return applyMessage(before, frame.message, frame.seq);
    case "message_delta": {
      const { reply_to: replyTo, offset, delta } = frame;
      const written = before.draft?.replyTo === replyTo ? before.draft.text : "";
      if (offset > written.length) return before;
      return { ...before, draft: { replyTo, text: written.slice(0, offset) + delta } };
    }
    case "message_rated":
      return applyRating(before, frame.message_id, frame.rating);
    case "presence":
      return frame.queue_position === undefined ? before : setQueuePosition(before, frame.queue_position);
    case "error":
      return applyError(before, frame);
    case "receipt":
      return frame.side === "operator" ? { ...before, readSeq: frame.read_seq } : before;
    case "handoff_started":
      return { ...addNotice(before, frame), operator: frame.manager.name, draft: null, awaiting: null };
    case "handoff_released":
      return { ...addNotice(before, frame), operator: null };
    case "handoff_requested":
      return addNotice(before, frame);
    case "dialog_status":
      // That operators have merged the dialog into another changes nothing for its visitor.
      if (frame.is_merged) return { ...before, isArchived: false };
      return { ...addNotice(before, frame), isArchived: frame.status === "archived" };
    default:
      return before;
  }
}

/** Adds a message or file that is being sent. */
export function addPending(before: Conversation, id: string, content: string | PendingFile): Conversation {
  const what = typeof content === "string" ? { text: content, file: null } : { text: "", file: content };
  return { ...before, failure: null, pending: [...before.pending, { id, ...what, refusal: null }] };
}

/** Marks a pending message as refused by the server. */
export function refusePending(before: Conversation, id: string, refusal: string): Conversation {
  return changePending(before, id, (pending) => ({ ...pending, refusal }));
}

/** Sets how much of a pending file is uploaded, 0 to 1. */
export function progressPending(before: Conversation, id: string, sent: number): Conversation {
  return changePending(before, id, (pending) => ({ ...pending, file: pending.file && { ...pending.file, sent } }));
}

/** Removes a pending message. */
export function dropPending(before: Conversation, id: string): Conversation {
  return { ...before, pending: before.pending.filter((pending) => pending.id !== id) };
}

/** Applies the visitor's rating of an answer. */
export function applyRating(before: Conversation, messageId: number, rating: "good" | "bad"): Conversation {
  const entries = before.entries.map((entry) =>
    entry.kind === "message" && entry.message.id === messageId
      ? { ...entry, message: { ...entry.message, rating } }
      : entry,
  );
  return { ...before, entries };
}

/** How many messages of the other side came after a seq. */
export function countUnread({ entries }: Conversation, seenSeq: number): number {
  return entries.filter((entry) => entry.kind === "message" && entry.seq > seenSeq && entry.message.sender !== "user")
    .length;
}

/** Updates the queue position in the notice of the handoff request. */
function setQueuePosition(before: Conversation, position: number): Conversation {
  const notice = before.entries.findLast(
    (entry) => entry.kind === "notice" && entry.frame.type === "handoff_requested",
  );
  if (
    notice?.kind !== "notice" ||
    notice.frame.type !== "handoff_requested" ||
    notice.frame.queue_position === position
  ) {
    return before;
  }
  const moved: Entry = { ...notice, frame: { ...notice.frame, queue_position: position } };
  return { ...before, entries: before.entries.map((entry) => (entry === notice ? moved : entry)) };
}

function changePending(before: Conversation, id: string, change: (pending: Pending) => Pending): Conversation {
  return { ...before, pending: before.pending.map((pending) => (pending.id === id ? change(pending) : pending)) };
}

/** Whether to offer a handoff: the assistant did not answer the last message, and no operator is there or requested. */
export function shouldOfferOperator(conversation: Conversation): boolean {
  const { entries, pending, failure, operator } = conversation;
  const last = entries.at(-1);
  const isSending = pending.some(({ refusal }) => refusal === null);
  if (operator !== null || isSending || last?.kind !== "message" || isWaitingForOperator(conversation)) return false;
  return failure !== null || (last.message.sender === "assistant" && last.message.outcome === "abstain");
}

/** Whether an operator has been requested and has not joined yet. */
export function isWaitingForOperator({ entries }: Conversation): boolean {
  const last = entries.findLast((entry) => entry.kind === "notice" && entry.frame.type !== "dialog_status");
  return last?.kind === "notice" && last.frame.type === "handoff_requested";
}

/** Shows again why a question has no answer, when it is still the last of the conversation. */
export function restoreFailure(before: Conversation, { replyTo, reason }: KeptFailure): Conversation {
  const last = before.entries.findLast(({ kind }) => kind === "message");
  const isLast = last?.kind === "message" && last.message.id === replyTo && before.pending.length === 0;
  return isLast && before.operator === null ? { ...before, awaiting: null, failure: reason } : before;
}

function applyMessage(before: Conversation, message: MessageFrame, seq: number): Conversation {
  const { client_message_id: clientId, reply_to: replyTo } = message;
  const isOurs = before.pending.some(({ id }) => id === clientId);
  const isAnswered = message.sender !== "user" && (replyTo === undefined || replyTo === before.awaiting);
  const awaiting = isOurs && before.operator === null ? message.id : isAnswered ? null : before.awaiting;
  return {
    ...before,
    entries: [...before.entries, { kind: "message", seq, message }],
    pending: before.pending.filter(({ id }) => id !== clientId),
    draft: before.draft?.replyTo === replyTo ? null : before.draft,
    awaiting,
  };
}

function applyError(before: Conversation, frame: Extract<ServerFrame, { type: "error" }>): Conversation {
  const { error, client_message_id: refused, reply_to: unanswered } = frame;
  if (refused) return refusePending(before, refused, reasonOfError(error));
  if (unanswered === undefined) return before;
  const failure = error.code === "SUPERSEDED" ? null : reasonOfFailure(error);
  return { ...before, draft: null, awaiting: null, failure };
}

function addNotice(before: Conversation, frame: NoticeFrame): Conversation {
  return { ...before, entries: [...before.entries, { kind: "notice", seq: frame.seq, frame }] };
}
