import { and, eq, isNull } from "drizzle-orm";
import { dialogMerges } from "../../../db/dialog-merges.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { inRoom } from "../dialog/in-room.ts";
import type { MergeStep, RoomCaller } from "../dialog/ports.ts";
import type { MergeRecord } from "./types.ts";

/**
 * Tells both rooms of a merge and, when it is undone, of that; then records that they know. A room takes each step once, so this may
 * run again after a crash, and at the same time. A dialog that was erased meanwhile is skipped.
 */
export async function tellRooms(ctx: Pick<Deps, "db" | "rooms" | "clock">, merge: MergeRecord): Promise<void> {
  const { id: mergeId, accountId, mergedId, keptId, undoneAt } = merge;
  const tell = async (dialogId: number, step: MergeStep, caller: RoomCaller) => {
    try {
      await inRoom(ctx, dialogId, accountId, (room) => room.merge(caller, step));
    } catch (error) {
      if (!(error instanceof DomainError && error.code === "not_found")) throw error;
    }
  };
  const merger = callerOf(accountId, merge.mergedBy, merge.mergedByName);
  await tell(mergedId, { mergeId, kind: "merged_into", dialog: { id: keptId } }, merger);
  await tell(keptId, { mergeId, kind: "merged_from", dialog: { id: mergedId } }, merger);
  if (undoneAt !== null) {
    const undoer = callerOf(accountId, merge.undoneBy ?? 0, merge.undoneByName ?? "");
    await tell(mergedId, { mergeId, kind: "merge_undone", dialog: { id: keptId } }, undoer);
    await tell(keptId, { mergeId, kind: "merge_undone", dialog: { id: mergedId } }, undoer);
  }
  const asTold = undoneAt === null ? isNull(dialogMerges.undoneAt) : eq(dialogMerges.undoneAt, undoneAt);
  const done = and(eq(dialogMerges.id, mergeId), asTold);
  await ctx.db.update(dialogMerges).set({ doneAt: ctx.clock() }).where(done);
}

function callerOf(accountId: number, id: number, name: string): RoomCaller {
  return { accountId, key: `user:${id}`, guestId: null, name, operator: { id, name } };
}
