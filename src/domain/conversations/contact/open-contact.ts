import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { contactStatements, type NewPerson } from "./contact-statements.ts";

export interface OpenedContact {
  contactId: number;
  identityId: number | null;
  blockedAt: number | null;
}

/** The contact of an identity, created with its first dialog. */
export async function openContact(ctx: Pick<Deps, "db" | "clock">, person: NewPerson): Promise<OpenedContact> {
  const { accountId, identity } = person;
  const results = await runBatch(ctx.db, [
    ...contactStatements([person], ctx.clock()),
    sql`SELECT contact_id AS contactId, identity.id AS identityId, blocked_at AS blockedAt
        FROM contact_identities AS identity JOIN contacts ON contacts.id = contact_id
        WHERE identity.account_id = ${accountId} AND kind = ${identity.kind} AND value = ${identity.value}`,
  ]);
  const [found] = results.at(-1) ?? [];
  if (found === undefined) throw new Error("The contact was not stored.");
  return found as unknown as OpenedContact;
}
