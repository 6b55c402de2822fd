/** A visitor and its dialog, as its browser keeps them. */
export interface KeptDialog {
  guestId: string;
  /** null: the next words begin a new one. */
  dialogId: number | null;
  /** Everything up to this seq was seen. */
  seenSeq: number;
  /** The visitor has had another conversation, too. */
  hasEarlier?: boolean;
}

const keyOf = (assistantId: string) => `switchboard-chat:${assistantId}`;

/** What a visitor had with an assistant; null for a new one, and in a browser that keeps nothing. */
export function readKeptDialog(assistantId: string): KeptDialog | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(assistantId)) ?? "null") as KeptDialog | null;
    return typeof kept?.guestId === "string" ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a visitor and its dialog for the next visit. */
export function keepDialog(assistantId: string, dialog: KeptDialog): void {
  try {
    localStorage.setItem(keyOf(assistantId), JSON.stringify(dialog));
  } catch {
    // A frame of another site may be forbidden to keep anything: the dialog then lasts as long as the page.
  }
}
