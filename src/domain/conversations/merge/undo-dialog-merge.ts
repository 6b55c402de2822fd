import { and, eq, isNull } from "drizzle-orm";
import { dialogMerges } from "../../../db/dialog-merges.ts";
import { undoMs } from "../../../kit/undo-ms.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { operatorOf } from "../handoff/operator-of.ts";
import { tellRooms } from "./tell-rooms.ts";

/**
 * Undoes a merge of dialogs: the merged one is open again if it was. Merged contacts stay merged. To repeat it finishes it. Throws
 * `not_found`, and `conflict` when the merge is older than 30 days.
 */
export async function undoDialogMerge(
  ctx: Deps,
  caller: UserPrincipal,
  keptId: number,
  mergeId: number,
): Promise<void> {
  const { accountId } = caller;
  const own = and(eq(dialogMerges.id, mergeId), eq(dialogMerges.accountId, accountId), eq(dialogMerges.keptId, keptId));
  const merge = await ctx.db.select().from(dialogMerges).where(own).get();
  if (merge === undefined) throw new DomainError("not_found", "No such merge.");
  const now = ctx.clock();
  if (merge.undoneAt === null && now > merge.mergedAt + undoMs) {
    throw new DomainError("conflict", "A merge can be undone for 30 days.");
  }
  const { id, name } = operatorOf(caller);
  await ctx.db
    .update(dialogMerges)
    .set({ undoneAt: now, undoneBy: id, undoneByName: name, doneAt: null })
    .where(and(own, isNull(dialogMerges.undoneAt)));
  const undone = await ctx.db.select().from(dialogMerges).where(own).get();
  if (undone !== undefined && undone.doneAt === null) await tellRooms(ctx, undone);
}
