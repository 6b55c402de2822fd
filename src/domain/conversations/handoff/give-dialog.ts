import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import { operatorOf } from "./operator-of.ts";
import { requireCapacity } from "./require-capacity.ts";
import type { Handoff } from "./types.ts";

/**
 * Gives a dialog to another member of the account, in the name of `by`: the operator who has it, or anyone while none has
 * it. The limit of assigned dialogs applies. Throws `same_operator`, `not_found`, `dialog_archived`,
 * `operator_limit_reached`, and `handoff_held` when a third operator has the dialog.
 */
export async function giveDialog(
  ctx: Deps,
  by: UserPrincipal,
  { dialogId, to }: { dialogId: number; to: UserPrincipal },
): Promise<Handoff> {
  const { accountId } = by;
  const caller = roomCaller(by);
  const [giver, operator] = [operatorOf(by), operatorOf(to)];
  const { status, handoff } = await inRoom(ctx, dialogId, accountId, (room) => room.state(caller));
  if (by.userId === to.userId) {
    throw new DomainError("same_operator", "A dialog cannot be given to the operator who gives it.");
  }
  if (status === "active" && handoff.operator?.id !== to.userId) await requireCapacity(ctx, accountId, operator);
  return inRoom(ctx, dialogId, accountId, (room) => room.command(caller, { type: "give", operator, by: giver }));
}
