import { and, eq, sql } from "drizzle-orm";
import { contactMerges, contacts } from "../../../db/contacts.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { undoMs } from "../../../kit/undo-ms.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { applyBlock } from "./apply-block.ts";
import { type MergeFields, unmergedFields } from "./merged-fields.ts";
import { readContact } from "./read-contacts.ts";
import { setFields } from "./set-fields.ts";
import type { Contact } from "./types.ts";

/**
 * Undoes a merge: the identities and dialogs go back, and with them the dialogs that these identities have started since. What
 * somebody has changed since stays. Returns both contacts, the kept one first. Throws `not_found`, and `conflict` when the merge is
 * older than 30 days, already undone, or the kept contact was itself merged later.
 */
export async function undoMerge(
  ctx: Deps,
  accountId: number,
  keptId: number,
  mergeId: number,
): Promise<[Contact, Contact]> {
  const own = and(
    eq(contactMerges.id, mergeId),
    eq(contactMerges.accountId, accountId),
    eq(contactMerges.keptId, keptId),
  );
  const [merge] = await ctx.db.select().from(contactMerges).where(own);
  if (merge === undefined) throw new DomainError("not_found", "No such merge.");
  const now = ctx.clock();
  if (merge.undoneAt !== null) throw new DomainError("conflict", "This merge is already undone.");
  if (now > merge.mergedAt + undoMs) throw new DomainError("conflict", "A merge can be undone for 30 days.");
  const { mergedId } = merge;
  const kept = await readContact(ctx, accountId, keptId).catch(() => {
    throw new DomainError("conflict", "This contact was itself merged later. Undo that merge first.");
  });
  const [merged] = await ctx.db.select().from(contacts).where(eq(contacts.id, mergedId));
  if (merged === undefined) throw new DomainError("not_found", "No such contact.");
  const fields = unmergedFields(kept, merge.before as MergeFields, merged);
  const isOpen = sql`EXISTS (SELECT 1 FROM contact_merges WHERE id = ${mergeId} AND undone_at IS NULL)`;
  const moved = (kind: string) =>
    sql`(SELECT moved_id FROM contact_merge_moves WHERE merge_id = ${mergeId} AND kind = ${kind})`;
  await runBatch(ctx.db, [
    sql`UPDATE dialogs SET contact_id = ${mergedId} WHERE contact_id = ${keptId} AND ${isOpen}
        AND (id IN ${moved("dialog")} OR identity_id IN ${moved("identity")})`,
    sql`UPDATE contact_identities SET contact_id = ${mergedId} WHERE id IN ${moved("identity")} AND ${isOpen}`,
    setFields(keptId, fields, now, isOpen),
    sql`UPDATE contacts SET merged_into = NULL WHERE id = ${mergedId} AND ${isOpen}`,
    sql`UPDATE contact_merges SET undone_at = ${now} WHERE id = ${mergeId} AND undone_at IS NULL`,
  ]);
  await applyBlock(ctx, accountId, keptId);
  await applyBlock(ctx, accountId, mergedId);
  return [await readContact(ctx, accountId, keptId), await readContact(ctx, accountId, mergedId)];
}
