import { type SQL, sql } from "drizzle-orm";

/** A row of a list, by the message that it is of. */
export type ContextRow = [dialogId: number, seq: number, ...unknown[]];

/** The rows of a list joined with their dialogs; `new`: unless the message has been projected already. */
const ofContacts = (rows: ContextRow[], which: "all" | "new") => sql`FROM json_each(${JSON.stringify(rows)}) AS found
  JOIN dialogs ON dialogs.id = found.value ->> 0
  WHERE dialogs.contact_id IS NOT NULL AND dialogs.contact_blocked_at IS NULL AND dialogs.erased_at IS NULL
    AND (${which === "all" ? 1 : 0} OR NOT EXISTS (SELECT 1 FROM messages WHERE dialog_id = found.value ->> 0 AND seq = found.value ->> 1))`;

/** Adds entities: `[dialogId, seq, type, value, normalised, confidence, at]`. One that is known is updated, unless it is newer. */
export function addEntities(rows: ContextRow[], which: "all" | "new"): SQL {
  return sql`INSERT INTO contact_entities (account_id, contact_id, assistant_id, type, value, normalised, confidence,
      dialog_id, seq, first_seen_at, last_seen_at)
    SELECT dialogs.account_id, dialogs.contact_id, dialogs.assistant_id, found.value ->> 2, found.value ->> 3,
      found.value ->> 4, found.value ->> 5, found.value ->> 0, found.value ->> 1, found.value ->> 6, found.value ->> 6
    ${ofContacts(rows, which)}
    ON CONFLICT (contact_id, assistant_id, type, normalised) DO UPDATE SET
      value = excluded.value, confidence = max(confidence, excluded.confidence), dialog_id = excluded.dialog_id,
      seq = excluded.seq, first_seen_at = min(first_seen_at, excluded.first_seen_at), last_seen_at = excluded.last_seen_at
      WHERE excluded.last_seen_at >= last_seen_at`;
}

/** Adds topics of new messages: `[dialogId, seq, label, key, at]`. */
export function addTopics(rows: ContextRow[]): SQL {
  return sql`INSERT INTO contact_topics (account_id, contact_id, assistant_id, label, label_key, weight, first_seen_at, last_seen_at)
    SELECT dialogs.account_id, dialogs.contact_id, dialogs.assistant_id, found.value ->> 2, found.value ->> 3, 1,
      found.value ->> 4, found.value ->> 4
    ${ofContacts(rows, "new")}
    ON CONFLICT (contact_id, assistant_id, label_key) DO UPDATE SET weight = weight + 1,
      first_seen_at = min(first_seen_at, excluded.first_seen_at), last_seen_at = max(last_seen_at, excluded.last_seen_at)`;
}

/** Deletes what is more than `kept` rows of each contact of dialogs (a JSON list), the oldest first. */
export function trim(table: string, dialogIds: string, kept: number): SQL {
  const name = sql.identifier(table);
  return sql`DELETE FROM ${name} WHERE id IN (
    SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY contact_id, assistant_id ORDER BY last_seen_at DESC, id DESC) AS place
      FROM ${name} WHERE contact_id IN (SELECT contact_id FROM dialogs WHERE id IN (SELECT value FROM json_each(${dialogIds}))))
    WHERE place > ${kept})`;
}
