import { and, desc, eq } from "drizzle-orm";
import { contactMerges, contacts } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { readContact } from "./read-contacts.ts";
import type { Merge } from "./types.ts";

/** The merges into a contact, newest first. Throws `not_found`. */
export async function listMerges(ctx: Pick<Deps, "db">, accountId: number, contactId: number): Promise<Merge[]> {
  await readContact(ctx, accountId, contactId);
  const { id, keptId, mergedId, mergedAt, undoneAt } = contactMerges;
  return ctx.db
    .select({ id, keptId, mergedId, mergedAt, undoneAt, mergedName: contacts.name })
    .from(contactMerges)
    .innerJoin(contacts, eq(contacts.id, mergedId))
    .where(and(eq(keptId, contactId), eq(contactMerges.accountId, accountId)))
    .orderBy(desc(id));
}
