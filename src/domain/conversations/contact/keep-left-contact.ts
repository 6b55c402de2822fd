import { and, eq, isNull, sql } from "drizzle-orm";
import { contacts } from "../../../db/contacts.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";

/**
 * Adds an address and a number that a visitor left in a dialog to its contact. What a contact already has stays: a visitor's word is
 * never an identity, and replaces none. Does nothing for a dialog without a contact, of a blocked one, or that was erased.
 */
export async function keepLeftContact(
  ctx: Pick<Deps, "db" | "clock">,
  dialogId: number,
  { email = null, phone = null }: { email?: string | null; phone?: string | null },
): Promise<void> {
  const contactId = sql`(SELECT ${dialogs.contactId} FROM ${dialogs} WHERE ${dialogs.id} = ${dialogId}
    AND ${dialogs.contactBlockedAt} IS NULL AND ${dialogs.erasedAt} IS NULL)`;
  await ctx.db
    .update(contacts)
    .set({
      email: sql`coalesce(${contacts.email}, ${email})`,
      phone: sql`coalesce(${contacts.phone}, ${phone})`,
      updatedAt: ctx.clock(),
    })
    .where(and(eq(contacts.id, contactId), isNull(contacts.mergedInto)));
}
