import { type SQL, sql } from "drizzle-orm";
import { maxEntities, maxTopics } from "./rules.ts";

/** Deletes the oldest topics or entities of a contact with an assistant beyond what is kept. */
export function keepNewest(table: "contact_topics" | "contact_entities", contactId: number, assistantId: number): SQL {
  const name = sql.identifier(table);
  const kept = table === "contact_topics" ? maxTopics : maxEntities;
  return sql`DELETE FROM ${name} WHERE id IN (SELECT id FROM ${name}
    WHERE contact_id = ${contactId} AND assistant_id = ${assistantId}
    ORDER BY last_seen_at DESC, id DESC LIMIT -1 OFFSET ${kept})`;
}
