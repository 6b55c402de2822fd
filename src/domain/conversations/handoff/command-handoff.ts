import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal, ServicePrincipal } from "../../people/account/types.ts";
import { inRoom } from "../dialog/in-room.ts";
import type { RoomCaller } from "../dialog/ports.ts";
import { resolveRoomCaller } from "./resolve-room-caller.ts";
import type { Handoff, HandoffCommand, HandoffReason } from "./types.ts";

/**
 * What a caller may do with a handoff. The operator who takes or releases is always the caller, never a name in a body.
 */
export type HandoffAction =
  | { type: "request"; reason: HandoffReason; lastUserText?: string | undefined }
  | { type: "take" }
  | { type: "release" }
  | { type: "cancel" }
  | { type: "reset" };

/**
 * Applies a command to the handoff of a dialog. Throws `not_found`, `forbidden` for a guest who does more than request
 * and cancel, `handoff_held` with the `holder`, `conflict` when there is nothing to release.
 */
export async function commandHandoff(
  ctx: Deps,
  principal: Principal | ServicePrincipal,
  dialogId: number,
  action: HandoffAction,
): Promise<Handoff> {
  const caller = await resolveRoomCaller(ctx, principal, dialogId);
  return inRoom(ctx, dialogId, caller.accountId, (room) => room.command(caller, commandOf(caller.operator, action)));
}

function commandOf(operator: RoomCaller["operator"], action: HandoffAction): HandoffCommand {
  if (action.type !== "take" && action.type !== "release") return action;
  if (operator === null) throw new DomainError("forbidden", "Only an operator of the account may do this.");
  return { type: action.type, operator };
}
