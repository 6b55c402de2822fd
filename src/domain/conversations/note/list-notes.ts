import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import type { Note, NoteQuery } from "./types.ts";

/** A dialog's notes, from its room, so never stale. Throws `not_found`. */
export function listNotes(ctx: Deps, caller: UserPrincipal, dialogId: number, query: NoteQuery): Promise<Note[]> {
  return inRoom(ctx, dialogId, caller.accountId, (room) => room.notes(roomCaller(caller), query));
}
