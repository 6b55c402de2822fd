import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import type { DialogFacts } from "../../domain/conversations/dialog/types.ts";
import { type RoomError, stranger, unopened } from "./room-error.ts";

/** Why a room does not know a caller: nobody has opened it, or the dialog is another's. null: it is the caller's. */
export function refuseCaller(facts: DialogFacts | undefined, caller: RoomCaller): RoomError | null {
  if (facts === undefined) return unopened;
  if (facts.accountId !== caller.accountId) return stranger;
  return caller.guestId !== null && caller.guestId !== facts.guestId ? stranger : null;
}
