import { type SQL, sql } from "drizzle-orm";

/** The ids of a contact and of all contacts that are merged into it, as a subquery. */
export function contactsOfPerson(contactId: number | SQL): SQL {
  return sql`(WITH RECURSIVE person (id) AS (
    SELECT ${contactId} UNION
    SELECT merged_id FROM contact_merges JOIN person ON kept_id = person.id WHERE undone_at IS NULL
  ) SELECT id FROM person)`;
}
