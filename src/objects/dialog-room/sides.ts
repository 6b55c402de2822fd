import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import type { DialogFacts, Side } from "../../domain/conversations/dialog/types.ts";
import type { Handoff } from "../../domain/conversations/handoff/types.ts";
import { holds } from "./command-handoff.ts";
import type { SocketIdentity } from "./socket-identity.ts";

/**
 * Which side of a dialog a caller is on. In a visitor's dialog every user of the account is an operator. In a dialog that a
 * user of the account started over the API, that user is the visitor until the user takes it over.
 */
export function sideOf(facts: DialogFacts | undefined, handoff: Handoff, caller: RoomCaller): Side {
  if (caller.operator === null) return "user";
  return facts?.guestId != null || holds(handoff, caller) ? "operator" : "user";
}

/**
 * Whether a socket gets the entries that are for the account's users only: one of an operator's side, or one of a user who
 * asks for them. A guest never does, and neither does a program that relays a user's socket to a visitor.
 */
export function seesInternal(
  facts: DialogFacts | undefined,
  handoff: Handoff,
  { caller, wantsInternal }: Pick<SocketIdentity, "caller" | "wantsInternal">,
): boolean {
  if (caller.operator === null) return false;
  return wantsInternal === true || sideOf(facts, handoff, caller) === "operator";
}
