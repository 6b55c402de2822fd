import { type SQL, sql } from "drizzle-orm";
import type { MergeFields } from "./merged-fields.ts";

/** The statement that sets the fields of a contact that a merge may change. */
export function setFields(contactId: number, fields: MergeFields, now: number, condition: SQL): SQL {
  const { name, email, phone, variables, blockedAt } = fields;
  return sql`UPDATE contacts SET name = ${name}, email = ${email}, phone = ${phone}, variables = ${JSON.stringify(variables)},
    blocked_at = ${blockedAt}, updated_at = ${now} WHERE id = ${contactId} AND ${condition}`;
}
