import type { Principal } from "../account/types.ts";
import type { Deps } from "../deps.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import type { Handoff } from "./types.ts";

/** Who answers in a dialog now, from its room. Throws `not_found`. */
export function readHandoff(ctx: Deps, principal: Principal, dialogId: number): Promise<Handoff> {
  return inRoom(ctx, dialogId, principal.accountId, (room) => room.handoff(roomCaller(principal)));
}
