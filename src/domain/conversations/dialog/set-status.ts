import type { Deps } from "../../deps.ts";
import type { Principal } from "../../people/account/types.ts";
import { inRoom } from "./in-room.ts";
import { roomCaller } from "./room-caller.ts";
import type { DialogStatus } from "./types.ts";

/**
 * Archives or reopens a dialog. Throws `not_found`, `forbidden` for a guest and, with `unlessHeld`, `handoff_held` while
 * another operator has it.
 */
export function setStatus(
  ctx: Deps,
  principal: Principal,
  dialogId: number,
  status: DialogStatus,
  unlessHeld = false,
): Promise<void> {
  return inRoom(ctx, dialogId, principal.accountId, (room) =>
    room.setStatus(roomCaller(principal), status, unlessHeld),
  );
}
