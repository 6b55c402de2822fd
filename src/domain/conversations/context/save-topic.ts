import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import { nameKey } from "../../../kit/name-key.ts";
import type { Deps } from "../../deps.ts";
import { contactsOfPerson } from "./contacts-of-person.ts";
import { keepNewest } from "./keep-newest.ts";
import { topicOf } from "./lists.ts";
import { openEndUser } from "./open-end-user.ts";
import type { ContextOwner, Topic } from "./types.ts";

/**
 * Adds a topic of an end user, or updates the one with this label: a given weight replaces its own, without one it grows by 1. Throws
 * `not_found` without the assistant, and `contact_blocked`.
 */
export async function saveTopic(
  ctx: Pick<Deps, "db" | "clock">,
  owner: ContextOwner,
  { label, weight }: { label: string; weight?: number | undefined },
): Promise<Topic> {
  const contactId = await openEndUser(ctx, owner);
  const { accountId, assistantId } = owner;
  const now = ctx.clock();
  const key = nameKey(label);
  const own = sql`assistant_id = ${assistantId} AND contact_id IN ${contactsOfPerson(contactId)} AND label_key = ${key}`;
  const added = weight === undefined ? sql`weight + 1` : sql`${weight}`;
  const [, , , saved = []] = await runBatch(ctx.db, [
    // With a weight, the topic of a merged contact would be added to it.
    weight === undefined ? sql`SELECT 1` : sql`UPDATE contact_topics SET weight = 0 WHERE ${own}`,
    sql`INSERT INTO contact_topics (account_id, contact_id, assistant_id, label, label_key, weight, first_seen_at, last_seen_at)
        VALUES (${accountId}, ${contactId}, ${assistantId}, ${label}, ${key}, ${weight ?? 1}, ${now}, ${now})
        ON CONFLICT (contact_id, assistant_id, label_key)
        DO UPDATE SET label = excluded.label, weight = ${added}, last_seen_at = max(last_seen_at, ${now})`,
    keepNewest("contact_topics", contactId, assistantId),
    sql`SELECT min(id) AS id, ${label} AS label, sum(weight) AS weight, min(first_seen_at) AS firstSeenAt,
        max(last_seen_at) AS lastSeenAt FROM contact_topics WHERE ${own}`,
  ]);
  return topicOf(saved[0] ?? {});
}
