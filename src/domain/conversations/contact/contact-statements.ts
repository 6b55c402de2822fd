import { type SQL, sql } from "drizzle-orm";
import { canonicalOf } from "./canonical-of.ts";
import type { NewIdentity, PersonFields } from "./types.ts";

export interface NewPerson extends PersonFields {
  accountId: number;
  identity: NewIdentity;
}

/**
 * The statements that give every identity a contact: the one that it has, the one of another spelling of its number, or a new
 * one. Safe to run again.
 */
export function contactStatements(people: NewPerson[], now: number): SQL[] {
  const rows = people.map(({ accountId, identity, name = "", email = null, phone = null }) => [
    ...[accountId, identity.kind, identity.value, canonicalOf(identity), `${identity.kind}:${identity.value}`],
    ...[name, email, phone],
  ]);
  const list = sql`json_each(${JSON.stringify(rows)}) AS person`;
  const known = sql`SELECT contact_id FROM contact_identities AS known
    WHERE known.account_id = person.value ->> 0 AND known.kind = person.value ->> 1 AND known.canonical = person.value ->> 3`;
  return [
    sql`INSERT INTO contacts (account_id, origin, name, email, phone, created_at, updated_at)
        SELECT person.value ->> 0, person.value ->> 4, person.value ->> 5, person.value ->> 6, person.value ->> 7, ${now}, ${now}
        FROM ${list} WHERE NOT EXISTS (${known}) ON CONFLICT DO NOTHING`,
    sql`INSERT INTO contact_identities (account_id, kind, value, canonical, contact_id, created_at)
        SELECT person.value ->> 0, person.value ->> 1, person.value ->> 2, person.value ->> 3, coalesce(
          (${known} LIMIT 1),
          (SELECT id FROM contacts WHERE account_id = person.value ->> 0 AND origin = person.value ->> 4)
        ), ${now}
        FROM ${list} WHERE true ON CONFLICT DO NOTHING`,
    // What is not known of the person yet.
    sql`UPDATE contacts SET
          name = CASE WHEN contacts.name = '' THEN person.value ->> 5 ELSE contacts.name END,
          email = coalesce(contacts.email, person.value ->> 6), phone = coalesce(contacts.phone, person.value ->> 7)
        FROM ${list}
        WHERE contacts.id = (${known} LIMIT 1)
          AND ((contacts.name = '' AND person.value ->> 5 <> '')
            OR (contacts.email IS NULL AND person.value ->> 6 IS NOT NULL)
            OR (contacts.phone IS NULL AND person.value ->> 7 IS NOT NULL))`,
  ];
}
