import { type SQL, sql } from "drizzle-orm";
import { messageId } from "../dialog/rules.ts";
import { contactsOfPerson } from "./contacts-of-person.ts";
import type { Entity, Topic } from "./types.ts";

export interface Range {
  limit: number;
  offset: number;
}

/**
 * The topics of a person with an assistant, heaviest first. Contacts that were merged may both have one: their weights are added, and
 * its id is the smallest. `total` is the number of all.
 */
export function topicList(contactId: number, assistantId: number, { limit, offset }: Range): SQL {
  return sql`SELECT min(id) AS id, label, sum(weight) AS weight, min(first_seen_at) AS firstSeenAt,
      max(last_seen_at) AS lastSeenAt, count(*) OVER () AS total
    FROM contact_topics WHERE assistant_id = ${assistantId} AND contact_id IN ${contactsOfPerson(contactId)}
    GROUP BY label_key ORDER BY weight DESC, lastSeenAt DESC, id DESC LIMIT ${limit} OFFSET ${offset}`;
}

/** The entities of a person with an assistant, those that were named last first; each once. */
export function entityList(contactId: number, assistantId: number, { limit, offset }: Range): SQL {
  return sql`SELECT id, type, value, normalised, confidence, dialog_id AS dialogId, seq, firstSeenAt,
      last_seen_at AS lastSeenAt, count(*) OVER () AS total
    FROM (SELECT *, min(first_seen_at) OVER (PARTITION BY type, normalised) AS firstSeenAt,
        row_number() OVER (PARTITION BY type, normalised ORDER BY last_seen_at DESC, id DESC) AS place
      FROM contact_entities WHERE assistant_id = ${assistantId} AND contact_id IN ${contactsOfPerson(contactId)})
    WHERE place = 1 ORDER BY last_seen_at DESC, id DESC LIMIT ${limit} OFFSET ${offset}`;
}

export function topicOf(row: Record<string, unknown>): Topic {
  return {
    id: Number(row["id"]),
    label: String(row["label"]),
    weight: Number(row["weight"]),
    firstSeenAt: Number(row["firstSeenAt"]),
    lastSeenAt: Number(row["lastSeenAt"]),
  };
}

export function entityOf(row: Record<string, unknown>): Entity {
  const { dialogId, seq } = row;
  return {
    id: Number(row["id"]),
    ...{ type: String(row["type"]), value: String(row["value"]), normalised: String(row["normalised"]) },
    confidence: Number(row["confidence"]),
    messageId: dialogId == null || seq == null ? null : messageId(Number(dialogId), Number(seq)),
    firstSeenAt: Number(row["firstSeenAt"]),
    lastSeenAt: Number(row["lastSeenAt"]),
  };
}
