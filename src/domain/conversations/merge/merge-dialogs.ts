import { and, eq, isNull, sql } from "drizzle-orm";
import { dialogMerges } from "../../../db/dialog-merges.ts";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { mergeContacts } from "../contact/merge-contacts.ts";
import { currentOf } from "../dialog/read-current-dialog.ts";
import { type ListedDialog, readDialog } from "../dialog/read-dialogs.ts";
import { operatorOf } from "../handoff/operator-of.ts";
import { tellRooms } from "./tell-rooms.ts";
import type { MergeRecord } from "./types.ts";

export interface NewDialogMerge {
  keptId: number;
  mergedId: number;
  /** Whether the contacts are merged as well when they are two. */
  mergesContacts: boolean;
}

/**
 * Merges a dialog into another of the account: it is archived and stays as it is, both logs name the other dialog, and a message of its
 * visitor reopens it. To repeat a merge finishes it. Throws `not_found`, `conflict` for a dialog with itself, one that is merged
 * into another, or two contacts that are not to be merged, `dialog_archived` for an archived kept one, and `handoff_held` while
 * another operator has the merged one.
 */
export async function mergeDialogs(
  ctx: Deps,
  caller: UserPrincipal,
  { keptId, mergedId, mergesContacts }: NewDialogMerge,
): Promise<number> {
  const { accountId } = caller;
  const [kept, merged] = await Promise.all([readDialog(ctx, accountId, keptId), readDialog(ctx, accountId, mergedId)]);
  if (keptId === mergedId) throw new DomainError("conflict", "A dialog cannot be merged with itself.");
  const known = await findMerge(ctx, mergedId);
  if (known === null) {
    await requireMergeable(ctx, caller, await currentOf(ctx, kept), await currentOf(ctx, merged));
    await joinContacts(ctx, caller, kept, merged, mergesContacts);
  }
  const merge = known ?? (await recordMerge(ctx, caller, keptId, mergedId));
  if (merge.keptId !== keptId) throw alreadyMerged(mergedId, merge.keptId);
  if (merge.doneAt === null) await tellRooms(ctx, merge);
  return merge.id;
}

async function requireMergeable(ctx: Deps, caller: UserPrincipal, kept: ListedDialog, merged: ListedDialog) {
  const keptMerge = await findMerge(ctx, kept.id);
  if (keptMerge !== null) throw alreadyMerged(kept.id, keptMerge.keptId);
  if (kept.status === "archived") {
    throw new DomainError("dialog_archived", "Another dialog is only merged into an open one. Reopen it first.");
  }
  const { operatorId, operatorName } = merged;
  if (merged.handoffStatus === "active" && operatorId !== null && operatorId !== caller.userId) {
    const holder = { id: operatorId, name: operatorName ?? `Operator ${operatorId}` };
    throw new DomainError("handoff_held", `${holder.name} has dialog ${merged.id}.`, { holder });
  }
}

async function joinContacts(
  ctx: Deps,
  caller: UserPrincipal,
  kept: ListedDialog,
  merged: ListedDialog,
  mergesContacts: boolean,
) {
  if (kept.contactId === null || merged.contactId === null || kept.contactId === merged.contactId) return;
  if (!mergesContacts) {
    throw new DomainError("conflict", "The dialogs are with two contacts. Merge the contacts as well, or first.");
  }
  await mergeContacts(ctx, caller, kept.contactId, merged.contactId).catch((error: unknown) => {
    if (!(error instanceof DomainError && error.code === "not_found")) throw error;
    // The dialogs are there; it is their contacts that somebody else has merged since they were read.
    throw new DomainError("conflict", "One of the contacts was just merged. Look at them again.");
  });
}

/** One statement decides: of two merges at the same time neither makes a circle, and one of a dialog wins. */
async function recordMerge(ctx: Deps, caller: UserPrincipal, keptId: number, mergedId: number): Promise<MergeRecord> {
  const { accountId } = caller;
  const { id, name } = operatorOf(caller);
  await runBatch(ctx.db, [
    sql`INSERT INTO dialog_merges (account_id, merged_id, kept_id, merged_by, merged_by_name, merged_at)
        SELECT ${accountId}, ${mergedId}, ${keptId}, ${id}, ${name}, ${ctx.clock()}
        WHERE NOT EXISTS (SELECT 1 FROM dialog_merges WHERE merged_id = ${keptId} AND undone_at IS NULL)
        ON CONFLICT DO NOTHING`,
  ]);
  const merge = await findMerge(ctx, mergedId);
  if (merge === null) throw new DomainError("conflict", `Dialog ${keptId} was just merged into another one.`);
  return merge;
}

async function findMerge(ctx: Pick<Deps, "db">, mergedId: number): Promise<MergeRecord | null> {
  const ofDialog = and(eq(dialogMerges.mergedId, mergedId), isNull(dialogMerges.undoneAt));
  return (await ctx.db.select().from(dialogMerges).where(ofDialog).get()) ?? null;
}

function alreadyMerged(dialogId: number, into: number): DomainError {
  return new DomainError("conflict", `Dialog ${dialogId} is merged into dialog ${into}.`);
}
