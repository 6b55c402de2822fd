import type { MessageFrame, ReceiptFrame } from "../../../../../protocol/frames.ts";
import type { NoteAddedFrame, TeamFrame } from "../../../../../protocol/internal-frames.ts";
import type { Operations } from "../../../client/generated/operations.ts";

type Listed = Extract<
  Operations["GET /api/dialogs/{dialog_id}/messages"]["response"],
  { messages: unknown }
>["messages"][number];

/** A message with what the API tells operators of it: confidence, delivery, tools. */
export type TeamMessage = MessageFrame & Partial<Omit<Listed, keyof MessageFrame>>;

type EventType =
  | "handoff_requested"
  | "handoff_started"
  | "handoff_released"
  | "dialog_status"
  | "triage_changed"
  | "sla_breached";
export type EventFrame = Extract<TeamFrame, { type: EventType }>;

/** An entry of the dialog's log. */
export type Entry =
  | { kind: "message"; seq: number; message: TeamMessage }
  | { kind: "note"; seq: number; note: NoteAddedFrame["note"] }
  | { kind: "event"; seq: number; frame: EventFrame };

/** What is known of a dialog's log, in order of seq. */
export interface Timeline {
  entries: readonly Entry[];
  /** The answer that is being written. */
  draft: { replyTo: number; text: string } | null;
  /** Why the assistant did not answer the last question. */
  failure: string | null;
  /** How far the visitor has received and read. */
  visitor: Pick<ReceiptFrame, "delivered_seq" | "read_seq">;
  /** Why the visitor's channel did not take a message, by its id. */
  failed: Readonly<Record<number, string>>;
}

export const emptyTimeline: Timeline = {
  entries: [],
  draft: null,
  failure: null,
  visitor: { delivered_seq: 0, read_seq: 0 },
  failed: {},
};

/** A message's place in its dialog is in its id. */
export const seqOfMessage = (id: number) => id % 2 ** 20;

/** Applies a frame of the dialog's socket. */
export function applyTimelineFrame(before: Timeline, frame: TeamFrame): Timeline {
  switch (frame.type) {
    case "new_message": {
      const { message, seq } = frame;
      const isAnswer = message.sender !== "user";
      const after = addEntries(before, [{ kind: "message", seq, message }]);
      return {
        ...after,
        draft: isAnswer && before.draft?.replyTo === message.reply_to ? null : after.draft,
        failure: null,
      };
    }
    case "note_added":
      return addEntries(before, [{ kind: "note", seq: frame.seq, note: frame.note }]);
    case "handoff_started":
      return { ...addEntries(before, [{ kind: "event", seq: frame.seq, frame }]), draft: null, failure: null };
    case "handoff_requested":
    case "handoff_released":
    case "dialog_status":
    case "triage_changed":
    case "sla_breached":
      return addEntries(before, [{ kind: "event", seq: frame.seq, frame }]);
    case "message_delta": {
      const { reply_to: replyTo, offset, delta } = frame;
      const written = before.draft?.replyTo === replyTo ? before.draft.text : "";
      if (offset > written.length) return before;
      return { ...before, draft: { replyTo, text: written.slice(0, offset) + delta } };
    }
    case "message_rated":
      return changeMessage(before, frame.message_id, (message) => ({ ...message, rating: frame.rating }));
    case "receipt":
      if (frame.side !== "user") return before;
      return { ...before, visitor: { delivered_seq: frame.delivered_seq, read_seq: frame.read_seq } };
    case "delivery_failed":
      return { ...before, failed: { ...before.failed, [frame.message_id]: frame.reason } };
    case "error":
      if (frame.reply_to === undefined) return before;
      return { ...before, draft: null, failure: frame.error.code === "SUPERSEDED" ? null : frame.error.message };
    default:
      return before;
  }
}

/**
 * Adds the frames of older entries, which change neither the streamed answer nor why a question has none. All entries are added at
 * once: one by one, each would cost as much as the whole log.
 */
export function addOlder(before: Timeline, frames: readonly TeamFrame[]): Timeline {
  const entries = frames.flatMap((frame) => entryOf(frame) ?? []);
  const others = frames.filter((frame) => entryOf(frame) === null);
  const after = others.reduce(applyTimelineFrame, addEntries(before, entries));
  return { ...after, draft: before.draft, failure: before.failure };
}

function entryOf(frame: TeamFrame): Entry | null {
  switch (frame.type) {
    case "new_message":
      return { kind: "message", seq: frame.seq, message: frame.message };
    case "note_added":
      return { kind: "note", seq: frame.seq, note: frame.note };
    case "handoff_started":
    case "handoff_requested":
    case "handoff_released":
    case "dialog_status":
    case "triage_changed":
    case "sla_breached":
      return { kind: "event", seq: frame.seq, frame };
    default:
      return null;
  }
}

/** Adds messages of the API: they tell more of a message than the socket does. */
export function addMessages(before: Timeline, messages: readonly TeamMessage[]): Timeline {
  return addEntries(
    before,
    messages.map((message) => ({ kind: "message", seq: seqOfMessage(message.id), message })),
  );
}

/**
 * Adds entries in order; a known one is replaced, but what only the API tells of its message stays. Only the part of the log between the
 * first and the last of them is put together anew, so that a page of older entries costs the same in a long log as in a short one.
 */
function addEntries(before: Timeline, added: readonly Entry[]): Timeline {
  const sorted = added.toSorted((one, other) => one.seq - other.seq);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return before;
  const { entries } = before;
  const start = entries.findLastIndex(({ seq }) => seq < first.seq) + 1;
  const end = entries.findLastIndex(({ seq }) => seq <= last.seq) + 1;
  const part = mergeEntries(entries.slice(start, end), sorted);
  return { ...before, entries: [...entries.slice(0, start), ...part, ...entries.slice(end)] };
}

function mergeEntries(known: readonly Entry[], added: readonly Entry[]): Entry[] {
  const bySeq = new Map(known.map((entry) => [entry.seq, entry]));
  for (const entry of added) {
    const before = bySeq.get(entry.seq);
    const isSame = before?.kind === "message" && entry.kind === "message";
    bySeq.set(
      entry.seq,
      isSame ? { ...entry, message: { ...before.message, ...withoutUndefined(entry.message) } } : entry,
    );
  }
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}

function withoutUndefined(message: TeamMessage): TeamMessage {
  return Object.fromEntries(Object.entries(message).filter(([, value]) => value !== undefined)) as TeamMessage;
}

function changeMessage(before: Timeline, id: number, change: (message: TeamMessage) => TeamMessage): Timeline {
  const entries = before.entries.map((entry) =>
    entry.kind === "message" && entry.message.id === id ? { ...entry, message: change(entry.message) } : entry,
  );
  return { ...before, entries };
}

/** When an entry was written, ISO 8601. */
export function timeOf(entry: Entry): string {
  if (entry.kind === "message") return entry.message.created_at;
  return entry.kind === "note" ? entry.note.created_at : entry.frame.timestamp;
}
