import type { DialogStatus } from "../../domain/conversations/dialog/types.ts";

/**
 * What decides whether a dialog takes a message. It is stored under one key, because every message reads it. Rooms of before
 * stored the status alone.
 */
export interface Standing {
  status: DialogStatus;
  /** Milliseconds; null: the dialog is not snoozed. */
  snoozedUntil: number | null;
  /** Whether the account has blocked the dialog's contact. */
  isBlocked: boolean;
  /** When the SLA is checked next, milliseconds; null: nothing is due. */
  slaCheckAt: number | null;
  /** The merge of this dialog into another one, and whether this one was open before; null: it is not merged. */
  merge: { id: number; wasActive: boolean } | null;
  /** The merges of other dialogs into this one. */
  merged: { mergeId: number; dialogId: number }[];
}

const usual: Standing = {
  ...{ status: "active", snoozedUntil: null, isBlocked: false, slaCheckAt: null },
  ...{ merge: null, merged: [] },
};

export function readStanding(stored: unknown): Standing {
  if (typeof stored === "string") return { ...usual, status: stored as DialogStatus };
  return { ...usual, ...(stored as Partial<Standing> | undefined) };
}

/**
 * What a new status changes. Whoever opens a merged dialog has undone what the merge did to it: that the dialog was open before is
 * forgotten, so that undoing the merge does not open it again.
 */
export function withStatus({ merge }: Standing, status: DialogStatus): Partial<Standing> {
  return merge !== null && status === "active" ? { status, merge: { ...merge, wasActive: false } } : { status };
}

/** Whether a dialog is merged by a merge. Rooms of before stored the dialog that it was merged into, instead of the merge's id. */
export function isMergeOf(merge: { id?: number; into?: number }, mergeId: number, into: number): boolean {
  return merge.id === mergeId || (merge.id === undefined && merge.into === into);
}
