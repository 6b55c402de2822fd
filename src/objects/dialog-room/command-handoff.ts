import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import type { LogEntry } from "../../domain/conversations/dialog/types.ts";
import { decideHandoff } from "../../domain/conversations/handoff/rules.ts";
import type { Handoff, HandoffCommand, Operator } from "../../domain/conversations/handoff/types.ts";
import { fail, ok, type Result } from "../../kit/result.ts";
import { archived, notAnOperator, type RoomError } from "./room-error.ts";
import type { RoomStore } from "./store.ts";

/** Applies a command to the stored handoff in one step. Returns null when it changes nothing. */
export function commandHandoff(
  store: RoomStore,
  command: HandoffCommand,
  now: number,
): Result<LogEntry | null, RoomError> {
  if (command.type === "give" && store.status() === "archived") return fail(archived);
  const decision = decideHandoff(store.handoff(), command, now);
  switch (decision.outcome) {
    case "changed":
      return ok(store.changeHandoff(decision.handoff, decision.event, now));
    case "same":
      return ok(null);
    case "held":
      return fail(heldBy(decision.holder));
    case "not_held":
      return fail({ code: "conflict", reason: "No operator has this dialog, so it cannot be released.", params: {} });
  }
}

/** The error for a caller that may not write as an operator; null when it may, because no other operator has the dialog. */
export function refuseOperator(handoff: Handoff, caller: RoomCaller): RoomError | null {
  if (caller.operator === null) return notAnOperator;
  const { status, operator: holder } = handoff;
  return status === "active" && holder !== null && holder.id !== caller.operator.id ? heldBy(holder) : null;
}

/** The error for a caller that may not archive or reopen the dialog, with `unlessHeld` also while another operator has it. */
export function refuseStatus(handoff: Handoff, caller: RoomCaller, unlessHeld: boolean): RoomError | null {
  return unlessHeld || caller.operator === null ? refuseOperator(handoff, caller) : null;
}

/** Whether the caller is the operator who has the dialog. */
export function holds(handoff: Handoff, caller: RoomCaller): boolean {
  return handoff.status === "active" && caller.operator !== null && handoff.operator?.id === caller.operator.id;
}

function heldBy({ id, name }: Operator): RoomError {
  return { code: "handoff_held", reason: `${name} has this dialog.`, params: { holder: { id, name } } };
}
