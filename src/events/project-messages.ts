import { type SQL, sql } from "drizzle-orm";
import type { RoomEvent } from "../domain/conversations/dialog/ports.ts";
import { previewOf } from "../domain/conversations/dialog/preview-of.ts";
import type { Message } from "../domain/conversations/dialog/types.ts";
import { countMessages } from "../domain/quality/analytics/count-messages.ts";
import { visitGapMs } from "../domain/quality/analytics/visit-rules.ts";
import { listsOf } from "../kit/lists-of.ts";

/**
 * The statements that count and store the messages of events: two of each for all messages, because a D1 statement costs more
 * than the rows that it writes. They are for one transaction. Nothing is stored of a dialog that has been erased.
 */
export function projectMessages(events: RoomEvent[]): SQL[] {
  const messages = events.flatMap(({ accountId, entry }) =>
    entry.kind === "message" ? [{ accountId, message: entry.message }] : [],
  );
  if (messages.length === 0) return [];
  const newest = new Map<number, Message>();
  for (const { message } of messages) {
    if ((newest.get(message.dialogId)?.seq ?? 0) < message.seq) newest.set(message.dialogId, message);
  }
  const heads = Array.from(newest.values(), (message) =>
    JSON.stringify([message.dialogId, message.seq, previewOf(message), message.createdAt]),
  );
  const rows = messages.map(({ accountId, message: { dialogId, seq, sender, text, author, answer, createdAt } }) =>
    JSON.stringify([
      ...[dialogId, seq, accountId, sender, text, author],
      ...[answer === null ? null : JSON.stringify(answer), createdAt],
    ]),
  );
  return [
    ...countMessages(messages.map(({ message }) => message)),
    ...listsOf(rows).map(
      (list) => sql`
        INSERT INTO messages (dialog_id, seq, account_id, sender, text, author, answer, created_at)
        SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
        FROM json_each(${list})
        WHERE NOT EXISTS (SELECT 1 FROM dialogs WHERE dialogs.id = value ->> 0 AND dialogs.erased_at IS NOT NULL)
        ON CONFLICT DO NOTHING`,
    ),
    ...listsOf(heads).map(
      (list) => sql`
        UPDATE dialogs SET last_seq = head.value ->> 1, last_message = head.value ->> 2, last_message_at = head.value ->> 3,
          visits_due_at = (head.value ->> 3) + ${visitGapMs}
        FROM json_each(${list}) AS head
        WHERE dialogs.id = head.value ->> 0 AND dialogs.last_seq < head.value ->> 1 AND dialogs.erased_at IS NULL`,
    ),
  ];
}
