import type { InboxRow } from "../../../src/protocol/inbox-frames.ts";

/** A dialog of a visitor that the assistant answers, with differences. */
export function rowOf(id: number, differences: Partial<InboxRow> = {}): InboxRow {
  return {
    ...{ dialog_id: id, seq: 1, status: "active", handoff_status: "none", handoff_reason: null, waiting_since: null },
    ...{
      operator: null,
      last_message: "Hello",
      last_message_time: `2026-11-29T10:00:${String(id).padStart(2, "0")}.000Z`,
    },
    ...{ label_ids: [], priority: null, snoozed_until: null, team: null, title: null, contact_name: null },
    ...{ channel: "website", assistant: null, unanswered_seqs: [], sla_due_at: null },
    ...{ read_seq: 0, unread_count: 0, is_mentioned: false, has_draft: false },
    ...differences,
  };
}
