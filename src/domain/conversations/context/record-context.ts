import { type SQL, sql } from "drizzle-orm";
import { nameKey } from "../../../kit/name-key.ts";
import { extractEntities } from "../../answering/context/entities/extract-entities.ts";
import type { Deps } from "../../deps.ts";
import type { RoomEvent } from "../dialog/ports.ts";
import type { Message } from "../dialog/types.ts";
import { maxEntities, maxTopics } from "./rules.ts";
import { topicsOfAnswer } from "./topics-of-answer.ts";

/**
 * The statements that add what messages tell of their contacts to the context: the entities of a visitor's message and the topics of
 * an answer; none when there are none. They belong into the transaction that stores the messages, before it: a message that is stored
 * is not counted again. Nothing is added for a dialog without a contact, of a blocked one, or that was erased.
 */
export async function recordContext(ctx: Pick<Deps, "phones" | "dates">, events: RoomEvent[]): Promise<SQL[]> {
  const messages = events.flatMap(({ entry }) => (entry.kind === "message" ? [entry.message] : []));
  const entities = (await Promise.all(messages.map((message) => entitiesOf(ctx, message)))).flat();
  const topics = messages.flatMap(topicRows);
  const dialogIds = JSON.stringify([...new Set([...entities, ...topics].map(([dialogId]) => dialogId))]);
  return [
    ...(entities.length === 0
      ? []
      : [addEntities(JSON.stringify(entities)), trim("contact_entities", dialogIds, maxEntities)]),
    ...(topics.length === 0 ? [] : [addTopics(JSON.stringify(topics)), trim("contact_topics", dialogIds, maxTopics)]),
  ];
}

type Row = [dialogId: number, seq: number, ...unknown[]];

async function entitiesOf(ctx: Pick<Deps, "phones" | "dates">, message: Message): Promise<Row[]> {
  const { dialogId, seq, sender, text, createdAt: at } = message;
  if (sender !== "user") return [];
  const found = await extractEntities(ctx, { text, at });
  return found.map(({ type, value, normalised, confidence }) => [
    ...([dialogId, seq, type, value.slice(0, 500), normalised.slice(0, 500), confidence, at] as const),
  ]);
}

function topicRows(message: Message): Row[] {
  const { dialogId, seq, createdAt } = message;
  return topicsOfAnswer(message.answer).map((label) => [dialogId, seq, label, nameKey(label), createdAt]);
}

/** Rows of a list joined with their dialogs, unless the message has been projected already. */
const ofContacts = (list: string) => sql`FROM json_each(${list}) AS found
  JOIN dialogs ON dialogs.id = found.value ->> 0
  WHERE dialogs.contact_id IS NOT NULL AND dialogs.contact_blocked_at IS NULL AND dialogs.erased_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM messages WHERE dialog_id = found.value ->> 0 AND seq = found.value ->> 1)`;

function addEntities(list: string): SQL {
  return sql`INSERT INTO contact_entities (account_id, contact_id, assistant_id, type, value, normalised, confidence,
      dialog_id, seq, first_seen_at, last_seen_at)
    SELECT dialogs.account_id, dialogs.contact_id, dialogs.assistant_id, found.value ->> 2, found.value ->> 3,
      found.value ->> 4, found.value ->> 5, found.value ->> 0, found.value ->> 1, found.value ->> 6, found.value ->> 6
    ${ofContacts(list)}
    ON CONFLICT (contact_id, assistant_id, type, normalised) DO UPDATE SET
      value = excluded.value, confidence = max(confidence, excluded.confidence), dialog_id = excluded.dialog_id,
      seq = excluded.seq, first_seen_at = min(first_seen_at, excluded.first_seen_at), last_seen_at = excluded.last_seen_at
      WHERE excluded.last_seen_at >= last_seen_at`;
}

function addTopics(list: string): SQL {
  return sql`INSERT INTO contact_topics (account_id, contact_id, assistant_id, label, label_key, weight, first_seen_at, last_seen_at)
    SELECT dialogs.account_id, dialogs.contact_id, dialogs.assistant_id, found.value ->> 2, found.value ->> 3, 1,
      found.value ->> 4, found.value ->> 4
    ${ofContacts(list)}
    ON CONFLICT (contact_id, assistant_id, label_key) DO UPDATE SET weight = weight + 1,
      first_seen_at = min(first_seen_at, excluded.first_seen_at), last_seen_at = max(last_seen_at, excluded.last_seen_at)`;
}

function trim(table: string, dialogIds: string, kept: number): SQL {
  const name = sql.identifier(table);
  return sql`DELETE FROM ${name} WHERE id IN (
    SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY contact_id, assistant_id ORDER BY last_seen_at DESC, id DESC) AS place
      FROM ${name} WHERE contact_id IN (SELECT contact_id FROM dialogs WHERE id IN (SELECT value FROM json_each(${dialogIds}))))
    WHERE place > ${kept})`;
}
