import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import type { DialogFacts } from "../../domain/conversations/dialog/types.ts";
import { noSuchDialog, type RoomError, unopened } from "./room-error.ts";

/** Why a room does not know a caller: nobody has opened it, or the dialog is another's. null: it is the caller's. */
export function refuseCaller(facts: DialogFacts | undefined, caller: RoomCaller): RoomError | null {
  if (facts === undefined) return unopened;
  if (facts.accountId !== caller.accountId) return noSuchDialog;
  return caller.guestId !== null && caller.guestId !== facts.guestId ? noSuchDialog : null;
}
