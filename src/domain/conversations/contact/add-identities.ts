import { sql } from "drizzle-orm";
import { contactIdentities } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { canonicalOf } from "./canonical-of.ts";
import type { NewIdentity } from "./types.ts";

/**
 * How a contact gets identities, in one transaction with the fields that they are of: `isFree` is the condition that no other
 * contact has one of them, also in another spelling; `insert` adds those that the contact's row has. One that it has stays as it is.
 */
export function addIdentities(
  ctx: Pick<Deps, "db" | "clock">,
  accountId: number,
  contactId: number,
  identities: NewIdentity[],
) {
  const rows = identities.map((one) => [one.kind, one.value, canonicalOf(one)]);
  const given = sql`json_each(${JSON.stringify(rows)}) AS given`;
  // In the order of the table's columns.
  const added = sql`SELECT NULL, ${accountId}, given.value ->> 0, given.value ->> 1, given.value ->> 2, ${contactId}, ${ctx.clock()}
    FROM ${given}
    WHERE EXISTS (SELECT 1 FROM contacts WHERE id = ${contactId} AND given.value ->> 1 IN (email, phone))`;
  return {
    isFree: sql`NOT EXISTS (SELECT 1 FROM ${given} JOIN contact_identities AS known
      ON known.account_id = ${accountId} AND known.kind = given.value ->> 0 AND known.canonical = given.value ->> 2
      WHERE known.contact_id <> ${contactId})`,
    insert: ctx.db.insert(contactIdentities).select(added).onConflictDoNothing(),
  };
}
