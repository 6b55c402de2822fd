import type { dialogMerges } from "../../../db/dialog-merges.ts";
import type { Dialog } from "../dialog/create-dialog.ts";
import type { Operator } from "../handoff/types.ts";

export type MergeRecord = typeof dialogMerges.$inferSelect;

/** A merge of dialogs as one of the two shows it: with what is to be known of the other. Times are milliseconds. */
export interface DialogMerge {
  id: number;
  mergedId: number;
  keptId: number;
  mergedAt: number;
  by: Operator;
  other: { id: number; title: string; channel: Dialog["channel"]; lastMessageAt: number | null };
}

/** The merges of a dialog that hold: the one into another dialog, and those of others into this one, oldest first. */
export interface MergesOfDialog {
  into: DialogMerge | null;
  merged: DialogMerge[];
}
