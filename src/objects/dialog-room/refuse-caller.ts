import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import type { DialogFacts } from "../../domain/conversations/dialog/types.ts";
import { noSuchDialog, type RoomError, unopened } from "./room-error.ts";

/**
 * The error for a caller without access: the room is not opened, or the dialog belongs to another caller. Otherwise null.
 */
export function refuseCaller(facts: DialogFacts | undefined, caller: RoomCaller): RoomError | null {
  if (facts === undefined) return unopened;
  if (facts.accountId !== caller.accountId) return noSuchDialog;
  return caller.guestId !== null && caller.guestId !== facts.guestId ? noSuchDialog : null;
}
