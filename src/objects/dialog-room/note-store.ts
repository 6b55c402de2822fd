import type { LogEntry } from "../../domain/conversations/dialog/types.ts";
import type { Operator } from "../../domain/conversations/handoff/types.ts";
import type { NewNote, Note, NoteQuery } from "../../domain/conversations/note/types.ts";
import { noteOf } from "./log-row.ts";
import type { RoomStore } from "./store.ts";

/** Appends a note to the log; null when its author has already used the client id. */
export function appendNote(
  store: RoomStore,
  author: Operator,
  { text, mentions, clientNoteId }: NewNote,
  createdAt: number,
): (LogEntry & { kind: "note" }) | null {
  const data = JSON.stringify({ author, mentions });
  const seq = store.insert("note", null, keyOf(author), clientNoteId, text, author.name, data, null, createdAt);
  const [row] = seq === null ? [] : store.rows("seq = ?", seq);
  if (row === undefined) return null;
  return { kind: "note", seq: row.seq, createdAt, note: noteOf(row, dialogIdOf(store)) };
}

/** The note that an author stored with a client id; null without one. */
export function findNote(store: RoomStore, author: Operator, clientNoteId: string): Note | null {
  const [row] = store.rows("kind = 'note' AND sender_key = ? AND client_message_id = ?", keyOf(author), clientNoteId);
  return row === undefined ? null : noteOf(row, dialogIdOf(store));
}

/** Notes in order of seq: those after `afterSeq`, or the last ones. */
export function readNotes(store: RoomStore, { afterSeq, limit }: NoteQuery): Note[] {
  const rows =
    afterSeq === null
      ? store.rows("kind = 'note' ORDER BY seq DESC LIMIT ?", limit).reverse()
      : store.rows("kind = 'note' AND seq > ? ORDER BY seq LIMIT ?", afterSeq, limit);
  return rows.map((row) => noteOf(row, dialogIdOf(store)));
}

/** Not the key of the author's messages: notes do not count against their limit, and their client ids are apart. */
function keyOf({ id }: Operator): string {
  return `note:${id}`;
}

function dialogIdOf(store: RoomStore): number {
  return store.facts()?.dialogId ?? 0;
}
