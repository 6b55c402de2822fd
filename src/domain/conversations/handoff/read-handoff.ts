import type { Deps } from "../../deps.ts";
import type { Principal, ServicePrincipal } from "../../people/account/types.ts";
import { inRoom } from "../dialog/in-room.ts";
import { resolveRoomCaller } from "./resolve-room-caller.ts";
import type { Handoff } from "./types.ts";

/** The current state of a dialog's handoff, from its room. Throws `not_found`. */
export async function readHandoff(
  ctx: Deps,
  principal: Principal | ServicePrincipal,
  dialogId: number,
): Promise<Handoff> {
  const caller = await resolveRoomCaller(ctx, principal, dialogId);
  return inRoom(ctx, dialogId, caller.accountId, (room) => room.handoff(caller));
}
