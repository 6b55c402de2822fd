import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { applyBlock } from "./apply-block.ts";
import { mergedFields, mergeFieldsOf } from "./merged-fields.ts";
import { readContact } from "./read-contacts.ts";
import { setFields } from "./set-fields.ts";
import type { Contact } from "./types.ts";

/**
 * Merges a contact into another of the account: its identities and dialogs move, and fill what is not known of the kept one.
 * Returns the kept contact and the id of the merge, which can be undone for 30 days. Throws `not_found`, and `conflict` for a
 * contact with itself or when one of them was just merged.
 */
export async function mergeContacts(
  ctx: Deps,
  caller: UserPrincipal,
  keptId: number,
  mergedId: number,
): Promise<{ contact: Contact; mergeId: number }> {
  const { accountId, userId } = caller;
  const kept = await readContact(ctx, accountId, keptId);
  if (keptId === mergedId) throw new DomainError("conflict", "A contact cannot be merged with itself.");
  const merged = await readContact(ctx, accountId, mergedId);
  const now = ctx.clock();
  const before = JSON.stringify(mergeFieldsOf(kept));
  const isOpen = sql`EXISTS (SELECT 1 FROM contacts AS kept, contacts AS merged WHERE kept.id = ${keptId} AND merged.id = ${mergedId}
    AND kept.merged_into IS NULL AND merged.merged_into IS NULL)`;
  const merge = sql`(SELECT max(id) FROM contact_merges WHERE kept_id = ${keptId} AND merged_id = ${mergedId})`;
  const [made] = await runBatch(ctx.db, [
    sql`INSERT INTO contact_merges (account_id, kept_id, merged_id, before, merged_by, merged_at)
        SELECT ${accountId}, ${keptId}, ${mergedId}, ${before}, ${userId}, ${now} WHERE ${isOpen} RETURNING id`,
    sql`INSERT INTO contact_merge_moves (merge_id, kind, moved_id)
        SELECT ${merge}, 'dialog', id FROM dialogs WHERE contact_id = ${mergedId} AND ${isOpen}`,
    sql`INSERT INTO contact_merge_moves (merge_id, kind, moved_id)
        SELECT ${merge}, 'identity', id FROM contact_identities WHERE contact_id = ${mergedId} AND ${isOpen}`,
    sql`UPDATE dialogs SET contact_id = ${keptId} WHERE contact_id = ${mergedId} AND ${isOpen}`,
    sql`UPDATE contact_identities SET contact_id = ${keptId} WHERE contact_id = ${mergedId} AND ${isOpen}`,
    setFields(keptId, mergedFields(kept, merged), now, isOpen),
    // The last one: it ends the condition of the others.
    sql`UPDATE contacts SET merged_into = ${keptId} WHERE id = ${mergedId} AND ${isOpen}`,
  ]);
  const mergeId = made?.[0]?.["id"];
  if (mergeId === undefined) throw new DomainError("conflict", "One of the contacts was just merged.");
  await applyBlock(ctx, accountId, keptId);
  return { contact: await readContact(ctx, accountId, keptId), mergeId: Number(mergeId) };
}
