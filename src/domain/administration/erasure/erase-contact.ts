import { and, eq, isNull, sql } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { readContact } from "../../conversations/contact/read-contacts.ts";
import type { Deps } from "../../deps.ts";
import { eraseDialogs } from "./erase-dialogs.ts";

/** Dialogs erased at the same time: each needs a call to its room. */
const batch = 50;

/**
 * Erases a person for good: all dialogs of the contact with their messages, notes and files, its identities, and the contacts that
 * were merged into it. The contact's rows go last, so that an interrupted call can be repeated. Throws `not_found`.
 */
export async function eraseContact(ctx: Deps, accountId: number, contactId: number): Promise<void> {
  await readContact(ctx, accountId, contactId);
  const left = and(eq(dialogs.accountId, accountId), eq(dialogs.contactId, contactId), isNull(dialogs.erasedAt));
  for (;;) {
    const rows = await ctx.db.select({ id: dialogs.id }).from(dialogs).where(left).limit(batch);
    if (rows.length === 0) break;
    await eraseDialogs(
      ctx,
      accountId,
      rows.map(({ id }) => id),
    );
  }
  const person = sql`(WITH RECURSIVE person (id) AS (
    SELECT ${contactId} UNION SELECT contacts.id FROM contacts JOIN person ON contacts.merged_into = person.id
  ) SELECT id FROM person)`;
  const merges = sql`(SELECT id FROM contact_merges WHERE kept_id IN ${person} OR merged_id IN ${person})`;
  await runBatch(ctx.db, [
    sql`DELETE FROM contact_merge_moves WHERE merge_id IN ${merges}`,
    sql`DELETE FROM contact_contexts WHERE contact_id IN ${person}`,
    sql`DELETE FROM contact_topics WHERE contact_id IN ${person}`,
    sql`DELETE FROM contact_entities WHERE contact_id IN ${person}`,
    sql`DELETE FROM contact_identities WHERE contact_id IN ${person}`,
    // A dialog that began meanwhile gets a contact of its own.
    sql`UPDATE dialogs SET contact_id = NULL, identity_id = NULL WHERE contact_id IN ${person}`,
    sql`DELETE FROM contact_merges WHERE kept_id IN ${person} OR merged_id IN ${person}`,
    sql`DELETE FROM contacts WHERE account_id = ${accountId} AND id IN ${person}`,
  ]);
}
