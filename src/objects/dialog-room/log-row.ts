import { messageId } from "../../domain/conversations/dialog/rules.ts";
import type {
  AnswerRecord,
  Attachment,
  DialogStatus,
  LogEntry,
  Message,
  Rating,
  Sender,
} from "../../domain/conversations/dialog/types.ts";
import type { Handoff, HandoffEvent } from "../../domain/conversations/handoff/types.ts";
import type { Note } from "../../domain/conversations/note/types.ts";
import type { SlaBreach } from "../../domain/conversations/sla/types.ts";
import type { Triage, TriageEvent } from "../../domain/conversations/triage/types.ts";

/** A row of the room's log as SQLite returns it. */
export type LogRow = {
  seq: number;
  kind: LogEntry["kind"];
  sender: Sender | null;
  client_message_id: string | null;
  text: string;
  author: string | null;
  data: string | null;
  attachments: string | null;
  rating: Rating | null;
  created_at: number;
};

/** The columns of a `LogRow`. */
export const logColumns = "seq, kind, sender, client_message_id, text, author, data, attachments, rating, created_at";

/** Any entry of the log. */
export function entryOf(row: LogRow, dialogId: number): LogEntry {
  const { seq, created_at: createdAt } = row;
  if (row.kind === "message") return { kind: "message", seq, createdAt, message: messageOf(row, dialogId) };
  const data = JSON.parse(row.data ?? "{}");
  if (row.kind === "status") {
    const { status, isMerged } = data as { status: DialogStatus; isMerged?: true };
    return { kind: "status", seq, createdAt, status, ...(isMerged === true ? { isMerged } : {}) };
  }
  if (row.kind === "note") return { kind: "note", seq, createdAt, note: noteOf(row, dialogId) };
  if (row.kind === "sla") return { kind: "sla", seq, createdAt, breach: data.breach as SlaBreach };
  if (row.kind === "triage") {
    const { event, triage } = data as { event: TriageEvent; triage: Triage };
    return { kind: "triage", seq, createdAt, event, triage };
  }
  const { event, handoff } = data as { event: HandoffEvent; handoff: Handoff };
  return { kind: "handoff", seq, createdAt, event, handoff };
}

/** A note of the log. */
export function noteOf(row: LogRow, dialogId: number): Note {
  const { author, mentions = [] } = JSON.parse(row.data ?? "{}") as Pick<Note, "author"> & Partial<Note>;
  return {
    id: messageId(dialogId, row.seq),
    dialogId,
    seq: row.seq,
    text: row.text,
    author,
    mentions,
    createdAt: row.created_at,
  };
}

/** A message of the log. */
export function messageOf(row: LogRow, dialogId: number): Message {
  return {
    id: messageId(dialogId, row.seq),
    dialogId,
    seq: row.seq,
    sender: row.sender ?? "system",
    text: row.text,
    author: row.author,
    clientMessageId: row.client_message_id,
    answer: row.data === null ? null : (JSON.parse(row.data) as AnswerRecord),
    attachments: row.attachments === null ? [] : (JSON.parse(row.attachments) as Attachment[]),
    rating: row.rating,
    createdAt: row.created_at,
  };
}
