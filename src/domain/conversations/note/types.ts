import type { Operator } from "../handoff/types.ts";

/** A note of an account's users about a dialog. Visitors never see it. `id` is made like a message's. */
export interface Note {
  id: number;
  dialogId: number;
  seq: number;
  text: string;
  author: Operator;
  /** The users of the account whom it mentions, each once. */
  mentions: number[];
  createdAt: number;
}

export interface NewNote {
  text: string;
  mentions: number[];
  /** The client's own id of the note: a resend returns the first note. */
  clientNoteId: string;
}

export interface NoteQuery {
  /** Returns the first notes with a larger seq; null: the last notes of the dialog. */
  afterSeq: number | null;
  limit: number;
}
