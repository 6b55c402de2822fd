import type { KeptFailure } from "./conversation.ts";

/** A visitor and its dialog, as the browser stores them. */
export interface SavedDialog {
  guestId: string;
  /** null: the next message starts a new dialog. */
  dialogId: number | null;
  /** The visitor has seen everything up to this seq. */
  seenSeq: number;
  /** The visitor has other conversations. */
  hasEarlier?: boolean;
  /** Of the last question without an answer. */
  failure?: KeptFailure;
}

const keyOf = (assistantId: string) => `switchboard-chat:${assistantId}`;

/** The stored visitor and dialog of an assistant; null for a new visitor, and when the browser blocks storage. */
export function readSavedDialog(assistantId: string): SavedDialog | null {
  try {
    const saved = JSON.parse(localStorage.getItem(keyOf(assistantId)) ?? "null") as SavedDialog | null;
    return typeof saved?.guestId === "string" ? saved : null;
  } catch {
    return null;
  }
}

/** Stores a visitor and its dialog for the next visit. */
export function saveDialog(assistantId: string, dialog: SavedDialog): void {
  try {
    localStorage.setItem(keyOf(assistantId), JSON.stringify(dialog));
  } catch {
    // A browser may block storage in a frame of another site: the dialog then lasts as long as the page.
  }
}
