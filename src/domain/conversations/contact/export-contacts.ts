import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { contacts } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readContact } from "./read-contacts.ts";
import type { Contact } from "./types.ts";

/** All contacts of an account, one after another, the oldest first. */
export async function* exportContacts(ctx: Pick<Deps, "db">, accountId: number): AsyncGenerator<Contact> {
  for (let last = 0; ; ) {
    const next = and(eq(contacts.accountId, accountId), gt(contacts.id, last), isNull(contacts.mergedInto));
    const [row] = await ctx.db
      .select({ id: contacts.id })
      .from(contacts)
      .where(next)
      .orderBy(asc(contacts.id))
      .limit(1);
    if (row === undefined) return;
    last = row.id;
    try {
      yield await readContact(ctx, accountId, row.id);
    } catch (error) {
      // Erased meanwhile.
      if (!(error instanceof DomainError) || error.code !== "not_found") throw error;
    }
  }
}
