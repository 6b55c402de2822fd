import type { Deps } from "../../deps.ts";
import { inRoom } from "../dialog/in-room.ts";
import type { RoomCaller } from "../dialog/ports.ts";
import type { Handoff, Operator } from "./types.ts";

/**
 * Assigns a waiting dialog to an operator, who was chosen for the team that it waits for (null: for any), and returns the state of the handoff afterwards. The room decides: a request
 * that was cancelled or taken by another operator is unchanged. Throws `not_found`.
 */
export function assignDialog(
  ctx: Deps,
  accountId: number,
  { dialogId, teamId }: { dialogId: number; teamId: number | null },
  operator: Operator,
): Promise<Handoff> {
  const caller = platformCaller(accountId, operator);
  return inRoom(ctx, dialogId, accountId, (room) => room.command(caller, { type: "assign", operator, teamId }));
}

/** The platform as the caller of a room, on behalf of an operator of the account or of no operator. */
export function platformCaller(accountId: number, operator: Operator | null): RoomCaller {
  return { accountId, key: "platform", guestId: null, name: null, operator };
}
