import { maxPreviewLength, previewOf } from "../dialog/preview-of.ts";
import type { LogEntry } from "../dialog/types.ts";
import type { InboxUpdate } from "./types.ts";
import { unansweredIn } from "./unanswered-in.ts";

/** The inbox update of an entry of a dialog's log. */
export function inboxUpdateOf(dialogId: number, entry: LogEntry): InboxUpdate {
  const place = { dialogId, seq: entry.seq, message: null, handoff: null };
  switch (entry.kind) {
    case "message": {
      const { sender, createdAt } = entry.message;
      const text = previewOf(entry.message);
      return { ...place, message: { text, sender, createdAt, ...unansweredIn([entry.message]) } };
    }
    case "handoff": {
      const { status, reason, requestedAt, expiresAt, operator, teamId } = entry.handoff;
      return { ...place, handoff: { status, reason, requestedAt, expiresAt, operator, teamId } };
    }
    case "status":
      return { ...place, status: entry.status };
    case "triage": {
      const { labels, priority, snoozedUntil, team } = entry.triage;
      return { ...place, triage: { labels, priority, snoozedUntil, team } };
    }
    case "sla":
      return { ...place, breach: entry.breach };
    case "note": {
      const { id, text, author, mentions, createdAt } = entry.note;
      return {
        ...place,
        note: { id, text: text.slice(0, maxPreviewLength), author, mentions: mentions ?? [], createdAt },
      };
    }
  }
}
