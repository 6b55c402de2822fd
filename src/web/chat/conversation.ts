import type {
  DialogStatusFrame,
  HandoffReleasedFrame,
  HandoffRequestedFrame,
  HandoffStartedFrame,
  MessageFrame,
  ServerFrame,
} from "../../protocol/frames.ts";

export type NoticeFrame = HandoffRequestedFrame | HandoffStartedFrame | HandoffReleasedFrame | DialogStatusFrame;

/** A place in the dialog's log. */
export type Entry =
  | { kind: "message"; seq: number; message: MessageFrame }
  | { kind: "notice"; seq: number; frame: NoticeFrame };

/** A file on its way: its size in bytes, and the share of it, 0 to 1, that has gone out. */
export interface PendingFile {
  name: string;
  size: number;
  sent: number;
}

/** Words or a file of the visitor that the server has not stored; `refusal` says why it never will. */
export interface Pending {
  id: string;
  text: string;
  file: PendingFile | null;
  refusal: string | null;
}

/** All that a chat shows of a dialog. */
export interface Conversation {
  entries: Entry[];
  pending: Pending[];
  /** An answer that is being written. */
  draft: { replyTo: number; text: string } | null;
  /** The message that the assistant has been asked from this page and has not begun to answer. */
  awaiting: number | null;
  /** Why the last question was not answered. */
  failure: string | null;
  /** The person who answers instead of the assistant. */
  operator: string | null;
  isArchived: boolean;
  /** Up to where the operators' side has read. */
  readSeq: number;
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

/** The conversation after a frame of the server. */
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
      return frame.queue_position === undefined ? before : moveInQueue(before, frame.queue_position);
    case "error":
      return applyError(before, frame);
    case "receipt":
      return frame.side === "operator" ? { ...before, readSeq: frame.read_seq } : before;
    case "handoff_started":
      return { ...noted(before, frame), operator: frame.manager.name, draft: null, awaiting: null };
    case "handoff_released":
      return { ...noted(before, frame), operator: null };
    case "handoff_requested":
      return noted(before, frame);
    case "dialog_status":
      return { ...noted(before, frame), isArchived: frame.status === "archived" };
    default:
      return before;
  }
}

/** The conversation with words, or a file, that are on their way. */
export function addPending(before: Conversation, id: string, said: string | PendingFile): Conversation {
  const what = typeof said === "string" ? { text: said, file: null } : { text: "", file: said };
  return { ...before, failure: null, pending: [...before.pending, { id, ...what, refusal: null }] };
}

/** The conversation with what the server will not take. */
export function refusePending(before: Conversation, id: string, refusal: string): Conversation {
  return changePending(before, id, (pending) => ({ ...pending, refusal }));
}

/** The conversation with a share, 0 to 1, of a file gone out. */
export function progressPending(before: Conversation, id: string, sent: number): Conversation {
  return changePending(before, id, (pending) => ({ ...pending, file: pending.file && { ...pending.file, sent } }));
}

/** The conversation without something that was on its way. */
export function dropPending(before: Conversation, id: string): Conversation {
  return { ...before, pending: before.pending.filter((pending) => pending.id !== id) };
}

/** The conversation with an answer that the visitor has rated. */
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

/** The visitor's place among those who wait is another: the notice that told the first one tells it. */
function moveInQueue(before: Conversation, place: number): Conversation {
  const told = before.entries.findLast((entry) => entry.kind === "notice" && entry.frame.type === "handoff_requested");
  if (told?.kind !== "notice" || told.frame.type !== "handoff_requested" || told.frame.queue_position === place) {
    return before;
  }
  const moved: Entry = { ...told, frame: { ...told.frame, queue_position: place } };
  return { ...before, entries: before.entries.map((entry) => (entry === told ? moved : entry)) };
}

function changePending(before: Conversation, id: string, change: (pending: Pending) => Pending): Conversation {
  return { ...before, pending: before.pending.map((pending) => (pending.id === id ? change(pending) : pending)) };
}

/** Whether the assistant could not help with the last words, and nobody has been called. */
export function wantsPerson({ entries, pending, failure, operator }: Conversation): boolean {
  const last = entries.at(-1);
  if (operator !== null || pending.length > 0 || last?.kind !== "message") return false;
  return failure !== null || (last.message.sender === "assistant" && last.message.outcome === "abstain");
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
  if (refused) return refusePending(before, refused, error.message);
  if (unanswered === undefined) return before;
  const failure = error.code === "SUPERSEDED" ? null : error.message;
  return { ...before, draft: null, awaiting: null, failure };
}

function noted(before: Conversation, frame: NoticeFrame): Conversation {
  return { ...before, entries: [...before.entries, { kind: "notice", seq: frame.seq, frame }] };
}
