import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import { readSettings } from "./read-settings.ts";
import type { Handoff, Operator } from "./types.ts";

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
  if (status === "active" && handoff.operator?.id !== to.userId) await refuseFull(ctx, accountId, operator);
  return inRoom(ctx, dialogId, accountId, (room) => room.command(caller, { type: "give", operator, by: giver }));
}

function operatorOf(member: UserPrincipal): Operator {
  const { operator } = roomCaller(member);
  if (operator === null) throw new Error("a member of an account is no operator");
  return operator;
}

/** Dialogs that the operator took over without being asked count as well, as they do for automatic assignment. */
async function refuseFull(ctx: Deps, accountId: number, { id, name }: Operator): Promise<void> {
  const [{ maxDialogsPerOperator: cap }, active] = await Promise.all([
    readSettings(ctx, accountId),
    ctx.inboxes.of(accountId).activeOperators(),
  ]);
  const held = active.find(({ operatorId }) => operatorId === id)?.activeDialogs ?? 0;
  if (cap === null || held < cap) return;
  throw new DomainError("operator_limit_reached", `${name} has ${held} dialogs; the account's limit is ${cap}.`);
}
