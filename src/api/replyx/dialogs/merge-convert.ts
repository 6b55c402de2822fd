import type { z } from "zod";
import type { DialogMerge, MergesOfDialog } from "../../../domain/conversations/merge/types.ts";
import { undoMs } from "../../../kit/undo-ms.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./merge-wire.ts";

export function toDialogMerges({ into, merged }: MergesOfDialog): z.input<typeof wire.DialogMerges> {
  return { merged_into: into === null ? null : toDialogMerge(into), merged: merged.map(toDialogMerge) };
}

function toDialogMerge({ id, mergedId, keptId, mergedAt, by, other }: DialogMerge): z.input<typeof wire.DialogMerge> {
  const { lastMessageAt, ...dialog } = other;
  return {
    ...{ id, merged_id: mergedId, kept_id: keptId, by },
    merged_at: toTime(mergedAt),
    dialog: { ...dialog, last_message_time: toTime(lastMessageAt) },
    undo_until: toTime(mergedAt + undoMs),
  };
}
