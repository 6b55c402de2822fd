import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { matchWords } from "../../language/text/match-words.ts";
import { contactsMatching } from "../contact/contacts-matching.ts";
import { maxPreviewLength } from "../dialog/preview-of.ts";
import type { Sender } from "../dialog/types.ts";
import { rowColumns, rowJoins, toInboxRow } from "./row-columns.ts";
import type { InboxPlace, InboxReader, InboxRow } from "./row-types.ts";

/** A dialog that a search is for. `message`: its newest message with all words; null when only its visitor or title has them. */
export interface InboxHit {
  row: InboxRow;
  message: { id: number; sender: Sender; text: string; createdAt: number } | null;
}

export interface InboxHits {
  hits: InboxHit[];
  next: InboxPlace | null;
}

/**
 * A page of an account's dialogs, of whatever status and age, that a search is for, the newest activity first: all words, the last
 * one possibly begun (with two letters at least, but in a contact), in one message, in the contact (name, address, number in any spelling) or in the title and the
 * visitor's names; or the id of the dialog, the contact or a message. Seconds behind the rooms.
 */
export async function searchInbox(
  ctx: Pick<Deps, "db">,
  reader: InboxReader,
  { query, after, limit }: { query: string; after: InboxPlace | null; limit: number },
): Promise<InboxHits> {
  const { accountId } = reader;
  const later = after === null ? sql`` : sql`AND (d.activity_at, d.id) < (${after.time}, ${after.dialogId})`;
  const [found = []] = await runBatch(ctx.db, [
    sql`WITH hit AS MATERIALIZED (
        SELECT found.dialog_id, max(found.message_id) AS message_id, d.activity_at FROM (${placesOf(accountId, query)}) AS found
        CROSS JOIN dialogs AS d ON d.id = found.dialog_id
        WHERE +d.account_id = ${accountId} AND d.erased_at IS NULL ${later}
        GROUP BY found.dialog_id ORDER BY d.activity_at DESC, d.id DESC LIMIT ${limit + 1})
      SELECT ${rowColumns}, hit.activity_at AS time, message.seq AS "messageSeq", message.sender, message.created_at AS "sentAt",
        substr(message.text, 1, ${maxPreviewLength}) AS text, hit.message_id AS "messageId"
      FROM hit JOIN dialogs AS d ON d.id = hit.dialog_id ${rowJoins(reader)}
      LEFT JOIN messages AS message ON message.dialog_id = hit.message_id >> 20 AND message.seq = hit.message_id & 1048575
      ORDER BY hit.activity_at DESC, d.id DESC`,
  ]);
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return {
    hits: shown.map((row) => ({ row: toInboxRow(row), message: messageOf(row) })),
    next: last === undefined ? null : { time: Number(last["time"]), dialogId: Number(last["id"]) },
  };
}

/** The dialogs that a search is for, each with the message where it was found, or null. */
function placesOf(accountId: number, query: string): SQL {
  const match = matchWords(accountId, query, { areMany: true });
  const id = idOf(query);
  const parts = [
    sql`SELECT id AS dialog_id, NULL AS message_id FROM dialogs WHERE contact_id IN ${contactsMatching(accountId, query)}`,
  ];
  if (match !== null) {
    parts.push(
      sql`SELECT rowid >> 20, max(rowid) FROM message_search WHERE message_search MATCH ${match} GROUP BY rowid >> 20`,
      sql`SELECT rowid, NULL FROM dialog_search WHERE dialog_search MATCH ${match}`,
    );
  }
  if (id !== null) {
    parts.push(
      sql`SELECT id, NULL FROM dialogs WHERE id IN (${id}, ${id} >> 20) OR contact_id = ${id}`,
      sql`SELECT dialog_id, dialog_id << 20 | seq FROM messages WHERE dialog_id = ${id} >> 20 AND seq = ${id} & 1048575`,
    );
  }
  return sql.join(parts, sql` UNION ALL `);
}

/** The id that a search is: digits, perhaps after a number sign. */
function idOf(query: string): number | null {
  const digits = /^\s*#?(\d{1,15})\s*$/.exec(query)?.[1];
  return digits === undefined ? null : Number(digits);
}

function messageOf(row: Record<string, unknown>): InboxHit["message"] {
  if (row["messageSeq"] === null) return null;
  return {
    id: Number(row["messageId"]),
    sender: row["sender"] as Sender,
    text: String(row["text"]),
    createdAt: Number(row["sentAt"]),
  };
}
