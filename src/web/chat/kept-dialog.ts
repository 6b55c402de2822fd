/** A visitor's dialog, as its browser keeps it. */
export interface KeptDialog {
  dialogId: number;
  guestId: string;
  /** Everything up to this seq was seen. */
  seenSeq: number;
}

const keyOf = (assistantId: string) => `switchboard-chat:${assistantId}`;

/** The dialog that a visitor had with an assistant; null for a new one, and in a browser that keeps nothing. */
export function readKeptDialog(assistantId: string): KeptDialog | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(assistantId)) ?? "null") as KeptDialog | null;
    return typeof kept?.dialogId === "number" && typeof kept.guestId === "string" ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a dialog for the next visit, or forgets it. */
export function keepDialog(assistantId: string, dialog: KeptDialog | null): void {
  try {
    if (dialog === null) localStorage.removeItem(keyOf(assistantId));
    else localStorage.setItem(keyOf(assistantId), JSON.stringify(dialog));
  } catch {
    // A frame of another site may be forbidden to keep anything: the dialog then lasts as long as the page.
  }
}
