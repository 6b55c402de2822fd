import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal, ServicePrincipal } from "../../people/account/types.ts";
import { inRoom } from "../dialog/in-room.ts";
import type { RoomCaller } from "../dialog/ports.ts";
import { callerIn } from "./caller-in.ts";
import type { Handoff, HandoffCommand, HandoffReason } from "./types.ts";

/** What a caller may ask of a handoff. Who takes or releases is the caller, never a name in a body. */
export type HandoffWish =
  | { type: "request"; reason: HandoffReason }
  | { type: "take" }
  | { type: "release" }
  | { type: "cancel" }
  | { type: "reset" };

/**
 * Commands the handoff of a dialog. Throws `not_found`, `forbidden` for a guest beyond asking and taking back,
 * `handoff_held` with the `holder`, `conflict` when there is nothing to release.
 */
export async function commandDialog(
  ctx: Deps,
  principal: Principal | ServicePrincipal,
  dialogId: number,
  wish: HandoffWish,
): Promise<Handoff> {
  const caller = await callerIn(ctx, principal, dialogId);
  return inRoom(ctx, dialogId, caller.accountId, (room) => room.command(caller, commandOf(caller.operator, wish)));
}

function commandOf(operator: RoomCaller["operator"], wish: HandoffWish): HandoffCommand {
  if (wish.type !== "take" && wish.type !== "release") return wish;
  if (operator === null) throw new DomainError("forbidden", "Only an operator of the account may do this.");
  return { type: wish.type, operator };
}
