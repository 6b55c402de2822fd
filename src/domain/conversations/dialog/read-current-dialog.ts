import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { platformCaller } from "../handoff/assign-dialog.ts";
import { inRoom } from "./in-room.ts";
import { previewOf } from "./preview-of.ts";
import { type ListedDialog, readDialog } from "./read-dialogs.ts";

/**
 * Reads one dialog of an account as its room has it now: its status, handoff and last message do not lag. Throws `not_found`.
 */
export async function readCurrentDialog(ctx: Deps, accountId: number, dialogId: number): Promise<ListedDialog> {
  const [dialog, state] = await Promise.all([
    readDialog(ctx, accountId, dialogId),
    inRoom(ctx, dialogId, accountId, (room) => room.state(platformCaller(accountId, null))).catch((error: unknown) => {
      if (error instanceof DomainError) throw error;
      console.error("room not reached; the dialog is read from the catalogue", { dialogId, error });
      return null;
    }),
  ]);
  if (state === null) return dialog;
  const { status, handoff, lastMessage, snoozedUntil } = state;
  return {
    ...{ ...dialog, status, snoozedUntil },
    ...{ handoffStatus: handoff.status, handoffReason: handoff.reason, handoffRequestedAt: handoff.requestedAt },
    ...{ operatorId: handoff.operator?.id ?? null, operatorName: handoff.operator?.name ?? null },
    ...(lastMessage === null ? {} : { lastMessage: previewOf(lastMessage), lastMessageAt: lastMessage.createdAt }),
  };
}
