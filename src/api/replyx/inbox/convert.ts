import type { z } from "zod";
import { dialogOfMessage } from "../../../domain/conversations/dialog/rules.ts";
import type { InboxCount, InboxCounts } from "../../../domain/conversations/inbox/count-inbox.ts";
import type { ReadState } from "../../../domain/conversations/inbox/mark-read.ts";
import type { InboxPage } from "../../../domain/conversations/inbox/read-inbox.ts";
import type { InboxChanges } from "../../../domain/conversations/inbox/read-inbox-changes.ts";
import type { InboxFilter, InboxPlace, InboxRow } from "../../../domain/conversations/inbox/row-types.ts";
import type { InboxHit, InboxHits } from "../../../domain/conversations/inbox/search-inbox.ts";
import { DomainError } from "../../../domain/errors.ts";
import { unreadOf } from "../../../protocol/unread-of.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toInboxRow(row: InboxRow): z.input<typeof wire.InboxRow> {
  const { triage, card, unanswered, readSeq } = row;
  return {
    dialog_id: row.dialogId,
    seq: row.seq,
    status: row.status,
    handoff_status: row.handoffStatus,
    handoff_reason: row.reason,
    waiting_since: toTime(row.waitingSince),
    operator: row.operator,
    last_message: row.lastMessage,
    last_message_time: toTime(row.lastMessageAt),
    label_ids: triage.labels,
    priority: triage.priority,
    snoozed_until: toTime(triage.snoozedUntil),
    team: triage.team,
    title: card?.title ?? null,
    contact_name: card?.contactName ?? null,
    channel: card?.channel ?? null,
    assistant: card?.assistant ?? null,
    unanswered_seqs: unanswered,
    sla_due_at: toTime(row.slaDueAt),
    read_seq: readSeq,
    unread_count: unreadOf({ unanswered_seqs: unanswered }, readSeq),
    is_mentioned: row.isMentioned,
    has_draft: row.hasDraft,
  };
}

export function toInboxPage({ rows, next, revision }: InboxPage): z.input<typeof wire.InboxPage> {
  const cursor = next === null ? null : `${next.time}.${next.dialogId}`;
  return { dialogs: rows.map(toInboxRow), next_cursor: cursor, has_more: next !== null, removed: [], revision };
}

export function toInboxChanges({ rows, removed, revision, hasMore }: InboxChanges): z.input<typeof wire.InboxPage> {
  return { dialogs: rows.map(toInboxRow), next_cursor: null, has_more: hasMore, removed, revision };
}

export function toInboxHits({ hits, next }: InboxHits): z.input<typeof wire.InboxHits> {
  return { hits: hits.map(toHit), next_cursor: next === null ? null : `${next.time}.${next.dialogId}` };
}

function toHit({ row, message }: InboxHit): z.input<typeof wire.InboxHits>["hits"][number] {
  const dialog = toInboxRow(row);
  if (message === null) return { dialog, message };
  const { createdAt, ...said } = message;
  return { dialog, message: { ...said, created_at: toTime(createdAt) } };
}

export function fromCursor(cursor: string | undefined): InboxPlace | null {
  if (cursor === undefined) return null;
  const [time, dialogId] = cursor.split(".").map(Number);
  return { time: time ?? 0, dialogId: dialogId ?? 0 };
}

export function toFilter(query: z.output<typeof wire.InboxListQuery>): InboxFilter {
  const { view = "all", channel, priority } = query;
  return { view, channel, priority, teamId: query.team_id, labelId: query.label_id, assistantId: query.assistant_id };
}

export function toInboxCounts({ revision, views, drafts, by }: InboxCounts): z.input<typeof wire.InboxCounts> {
  const withId = (counts: Map<string, InboxCount>) =>
    Array.from(counts, ([id, count]) => ({ id: Number(id), ...count })).sort((one, other) => one.id - other.id);
  const channels = Array.from(by.channel, ([channel, count]) => ({ channel: channel as Channel, ...count }));
  return {
    ...{ revision, views, drafts, channels },
    ...{ teams: withId(by.team), labels: withId(by.label), assistants: withId(by.assistant) },
  };
}

export function toReadState({ dialogId, readSeq, unreadCount, isMentioned }: ReadState) {
  return { dialog_id: dialogId, read_seq: readSeq, unread_count: unreadCount, is_mentioned: isMentioned };
}

/** The seq up to which a dialog was read. Throws `not_found` for a message of another dialog. */
export function readSeqOf({ message_id: id, seq }: z.output<typeof wire.NewReadState>, dialogId: number): number {
  if (id === undefined) return seq ?? 0;
  const entry = id % 2 ** 20;
  if (dialogOfMessage(id) !== dialogId || entry === 0)
    throw new DomainError("not_found", "The dialog has no such message.");
  return entry;
}

type Channel = z.infer<typeof wire.InboxCounts>["channels"][number]["channel"];
