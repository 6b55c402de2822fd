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
    readRoomState(ctx, accountId, dialogId),
  ]);
  return state === null ? dialog : join(dialog, state);
}

/** A dialog that was read from the catalogue, as its room has it now. */
export async function currentOf(ctx: Deps, dialog: ListedDialog): Promise<ListedDialog> {
  const state = await readRoomState(ctx, dialog.accountId, dialog.id);
  return state === null ? dialog : join(dialog, state);
}

/** null when the room cannot be reached. */
function readRoomState(ctx: Deps, accountId: number, dialogId: number) {
  const read = inRoom(ctx, dialogId, accountId, (room) => room.state(platformCaller(accountId, null)));
  return read.catch((error: unknown) => {
    if (error instanceof DomainError) throw error;
    console.error("room not reached; the dialog is read from the catalogue", { dialogId, error });
    return null;
  });
}

type RoomState = NonNullable<Awaited<ReturnType<typeof readRoomState>>>;

function join(dialog: ListedDialog, { status, handoff, lastMessage, snoozedUntil }: RoomState): ListedDialog {
  return {
    ...{ ...dialog, status, snoozedUntil },
    ...{ handoffStatus: handoff.status, handoffReason: handoff.reason, handoffRequestedAt: handoff.requestedAt },
    ...{ operatorId: handoff.operator?.id ?? null, operatorName: handoff.operator?.name ?? null },
    ...(lastMessage === null ? {} : { lastMessage: previewOf(lastMessage), lastMessageAt: lastMessage.createdAt }),
  };
}
