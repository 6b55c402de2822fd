import { type SQL, sql } from "drizzle-orm";
import type { RoomEvent } from "../domain/conversations/dialog/ports.ts";
import { countMessages } from "../domain/quality/analytics/count-messages.ts";
import { visitGapMs } from "../domain/quality/analytics/visit-rules.ts";
import { listsOf } from "../kit/lists-of.ts";
import { dialogHeads } from "./dialog-heads.ts";

/**
 * The statements that count and store the messages of events: a few for all messages, because a D1 statement costs more
 * than the rows that it writes. They are for one transaction. Nothing is stored of a dialog that has been erased.
 */
export function projectMessages(events: RoomEvent[]): SQL[] {
  const messages = events.flatMap(({ accountId, entry }) =>
    entry.kind === "message" ? [{ accountId, message: entry.message }] : [],
  );
  if (messages.length === 0) return [];
  // The index of the search is written once, and not whenever a row comes before the one before it.
  messages.sort(({ message: one }, { message: other }) => one.dialogId - other.dialogId || one.seq - other.seq);
  const { heads, changes } = dialogHeads(messages);
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
    sql`
      INSERT INTO inbox_revisions (account_id, revision)
      SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(changes)}) WHERE true
      ON CONFLICT DO UPDATE SET revision = revision + excluded.revision`,
    ...listsOf(heads).map(
      (list) => sql`
        UPDATE dialogs SET last_seq = max(last_seq, head.value ->> 1),
          last_message = iif(last_seq < head.value ->> 1, head.value ->> 2, last_message),
          last_message_at = iif(last_seq < head.value ->> 1, head.value ->> 3, last_message_at),
          visits_due_at = iif(last_seq < head.value ->> 1, (head.value ->> 3) + ${visitGapMs}, visits_due_at),
          answered_seq = max(answered_seq, head.value ->> 4), visitor_seq = max(visitor_seq, head.value ->> 5),
          unanswered = CASE
            WHEN max(answered_seq, head.value ->> 4) >= max(visitor_seq, head.value ->> 5) THEN '[]'
            WHEN unanswered = '[]' AND answered_seq < head.value ->> '$[6][0]' THEN head.value -> 6
            ELSE (SELECT json_group_array(value) FROM (SELECT value FROM (
              SELECT value FROM (
                SELECT value FROM json_each(dialogs.unanswered) UNION SELECT value FROM json_each(head.value -> 6))
              WHERE value > max(dialogs.answered_seq, head.value ->> 4) ORDER BY value DESC LIMIT 100) ORDER BY value)) END,
          revision = (SELECT revision FROM inbox_revisions WHERE account_id = dialogs.account_id) - (head.value ->> 7)
        FROM json_each(${list}) AS head
        WHERE dialogs.id = head.value ->> 0 AND dialogs.erased_at IS NULL
          AND (dialogs.last_seq < head.value ->> 1 OR dialogs.answered_seq < head.value ->> 4
            OR dialogs.visitor_seq < head.value ->> 5
            OR EXISTS (SELECT 1 FROM json_each(head.value -> 6) AS one WHERE one.value > dialogs.answered_seq
              AND one.value NOT IN (SELECT value FROM json_each(dialogs.unanswered))))`,
    ),
  ];
}
