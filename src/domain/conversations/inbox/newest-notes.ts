import type { RoomEvent } from "../dialog/ports.ts";
import { noteOf } from "./note-of.ts";
import type { InboxNote } from "./types.ts";

/** What an inbox needs to know of events: every change of a handoff or a status, and each dialog's newest message. */
export function newestNotes(events: RoomEvent[]): InboxNote[] {
  const newest = new Map<number, InboxNote>();
  const others: InboxNote[] = [];
  for (const { dialogId, entry } of events) {
    const note = noteOf(dialogId, entry);
    if (note.message === null) others.push(note);
    else if ((newest.get(dialogId)?.seq ?? 0) < note.seq) newest.set(dialogId, note);
  }
  return [...others, ...newest.values()];
}
