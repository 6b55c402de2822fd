import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import type { Note } from "./types.ts";

export interface NoteInput {
  dialogId: number;
  text: string;
  /** The client's own id of the note: a resend returns the first note. */
  clientNoteId: string | null;
}

/** Adds an internal note to a dialog; visitors never see it. Throws `not_found`, and `conflict` for a reused client id. */
export function addNote(ctx: Deps, caller: UserPrincipal, { dialogId, text, clientNoteId }: NoteInput): Promise<Note> {
  const note = { text, clientNoteId: clientNoteId ?? crypto.randomUUID() };
  return inRoom(ctx, dialogId, caller.accountId, (room) => room.addNote(roomCaller(caller), note));
}
