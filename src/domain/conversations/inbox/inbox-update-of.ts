import { previewOf } from "../dialog/preview-of.ts";
import type { LogEntry } from "../dialog/types.ts";
import type { InboxUpdate } from "./types.ts";

/** The inbox update of an entry of a dialog's log. */
export function inboxUpdateOf(dialogId: number, entry: LogEntry): InboxUpdate {
  const { seq } = entry;
  if (entry.kind === "message") {
    const { sender, createdAt } = entry.message;
    return { dialogId, seq, message: { text: previewOf(entry.message), sender, createdAt }, handoff: null };
  }
  if (entry.kind === "status") return { dialogId, seq, message: null, handoff: null, status: entry.status };
  const { status, reason, requestedAt, expiresAt, operator } = entry.handoff;
  return { dialogId, seq, message: null, handoff: { status, reason, requestedAt, expiresAt, operator } };
}
