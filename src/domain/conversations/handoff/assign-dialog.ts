import type { Deps } from "../../deps.ts";
import { inRoom } from "../dialog/in-room.ts";
import type { RoomCaller } from "../dialog/ports.ts";
import type { Handoff, Operator } from "./types.ts";

/**
 * Gives a waiting dialog to an operator, and tells how its handoff stands then: the room decides, and a request that was
 * taken back or taken by somebody else is left as it is. Throws `not_found`.
 */
export function assignDialog(ctx: Deps, accountId: number, dialogId: number, operator: Operator): Promise<Handoff> {
  const caller = platformCaller(accountId, operator);
  return inRoom(ctx, dialogId, accountId, (room) => room.command(caller, { type: "assign", operator }));
}

/** The platform in a room, acting for an operator of the account or for nobody. */
export function platformCaller(accountId: number, operator: Operator | null): RoomCaller {
  return { accountId, key: "platform", guestId: null, name: null, operator };
}
