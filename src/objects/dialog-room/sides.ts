import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import type { DialogFacts, Side } from "../../domain/conversations/dialog/types.ts";
import type { Handoff } from "../../domain/conversations/handoff/types.ts";
import { holds } from "./command-handoff.ts";

/**
 * Which side of a dialog a caller is on. In a visitor's dialog everybody of the account is an operator; a dialog that a
 * user of the account began over the API has that user as its visitor, until the user takes it over.
 */
export function sideOf(facts: DialogFacts | undefined, handoff: Handoff, caller: RoomCaller): Side {
  if (caller.operator === null) return "user";
  return facts?.guestId != null || holds(handoff, caller) ? "operator" : "user";
}
