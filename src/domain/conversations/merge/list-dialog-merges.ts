import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { readDialog } from "../dialog/read-dialogs.ts";
import type { DialogMerge, MergesOfDialog } from "./types.ts";

/** The merges of a dialog that hold. Throws `not_found`. */
export async function listDialogMerges(
  ctx: Pick<Deps, "db">,
  accountId: number,
  dialogId: number,
): Promise<MergesOfDialog> {
  await readDialog(ctx, accountId, dialogId);
  const [rows = []] = await runBatch(ctx.db, [
    sql`SELECT merge.id, merged_id AS mergedId, kept_id AS keptId, merged_at AS mergedAt, merged_by AS byId,
          merged_by_name AS byName, other.id AS otherId, other.title, other.channel, other.last_message_at AS lastMessageAt
        FROM dialog_merges AS merge
        JOIN dialogs AS other ON other.id = iif(merged_id = ${dialogId}, kept_id, merged_id)
        WHERE (merged_id = ${dialogId} OR kept_id = ${dialogId}) AND undone_at IS NULL AND other.erased_at IS NULL
        ORDER BY merge.id`,
  ]);
  const merges = rows.map(toMerge);
  return {
    into: merges.find(({ mergedId }) => mergedId === dialogId) ?? null,
    merged: merges.filter(({ keptId }) => keptId === dialogId),
  };
}

function toMerge(row: Record<string, unknown>): DialogMerge {
  const { id, mergedId, keptId, mergedAt, byId, byName, otherId, title, channel, lastMessageAt } = row;
  return {
    ...{ id, mergedId, keptId, mergedAt },
    by: { id: byId, name: byName },
    other: { id: otherId, title, channel, lastMessageAt },
  } as DialogMerge;
}
