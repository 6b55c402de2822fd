import { and, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { contactIdentities, contacts } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { foldForSearch } from "../../language/text/fold-for-search.ts";
import type { Contact } from "./types.ts";

/** Words of a search that are used; more would only cost time. */
const maxWords = 16;

export interface ContactFilter {
  accountId: number;
  /** Words of the name, the address or the number, the last one possibly begun; or an identity's whole value. */
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
    search === undefined ? undefined : matching(accountId, search),
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

function matching(accountId: number, search: string): SQL {
  const trimmed = search.trim();
  // A number is one word, however it is written.
  const isNumber = /^\+?[\d\s().-]{4,}$/.test(trimmed);
  const words = isNumber ? [trimmed.replace(/\D+/g, "")] : foldForSearch(trimmed);
  const ofIdentity = sql`${contacts.id} IN (SELECT contact_id FROM contact_identities
    WHERE account_id = ${accountId} AND kind IN ('guest', 'telegram', 'phone', 'whatsapp', 'email', 'api') AND value = ${trimmed})`;
  if (words.length === 0) return ofIdentity;
  const quoted = words.slice(0, maxWords).map((word) => `"${word}"`);
  const match = `account:a${accountId} AND text:(${quoted.join(" AND ")}*)`;
  return sql`(${contacts.id} IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ${match}) OR ${ofIdentity})`;
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
