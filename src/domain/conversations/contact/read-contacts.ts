import { and, count, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { contactIdentities, contacts } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { contactsMatching } from "./contacts-matching.ts";
import type { Contact } from "./types.ts";

export interface ContactFilter {
  accountId: number;
  /** Words of the name, the address or the number, the last one possibly begun; or an identity's whole value; or a number in any spelling. */
  search?: string | undefined;
  isBlocked?: boolean | undefined;
  limit: number;
  offset: number;
}

/** An account's contacts, newest first, and the total number. */
export async function readContacts(
  ctx: Pick<Deps, "db">,
  { accountId, search, isBlocked, limit, offset }: ContactFilter,
): Promise<{ contacts: Contact[]; total: number }> {
  const wanted = and(
    eq(contacts.accountId, accountId),
    isNull(contacts.mergedInto),
    isBlocked === undefined ? undefined : isBlocked ? isNotNull(contacts.blockedAt) : isNull(contacts.blockedAt),
    search === undefined ? undefined : sql`${contacts.id} IN ${contactsMatching(accountId, search)}`,
  );
  const [rows, [counted]] = await ctx.db.batch([
    ctx.db.select().from(contacts).where(wanted).orderBy(desc(contacts.id)).limit(limit).offset(offset),
    ctx.db.select({ total: count() }).from(contacts).where(wanted),
  ]);
  return { contacts: await withIdentities(ctx, rows), total: counted?.total ?? 0 };
}

/** One contact of an account. Throws `not_found`, also for one that was merged into another. */
export async function readContact(ctx: Pick<Deps, "db">, accountId: number, contactId: number): Promise<Contact> {
  const own = and(eq(contacts.id, contactId), eq(contacts.accountId, accountId), isNull(contacts.mergedInto));
  const [contact] = await withIdentities(ctx, await ctx.db.select().from(contacts).where(own));
  if (contact === undefined) throw new DomainError("not_found", "No such contact.");
  return contact;
}

async function withIdentities(ctx: Pick<Deps, "db">, rows: (typeof contacts.$inferSelect)[]): Promise<Contact[]> {
  if (rows.length === 0) return [];
  const ids = sql`(SELECT value FROM json_each(${JSON.stringify(rows.map(({ id }) => id))}))`;
  const { id, kind, value, createdAt, contactId } = contactIdentities;
  const identities = await ctx.db
    .select({ id, kind, value, createdAt, contactId })
    .from(contactIdentities)
    .where(inArray(contactId, ids))
    .orderBy(id);
  return rows.map(({ origin: _, mergedInto: __, ...contact }) => ({
    ...contact,
    identities: identities.filter((one) => one.contactId === contact.id).map(({ contactId: ___, ...one }) => one),
  }));
}
