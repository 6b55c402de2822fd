/** What an operator has begun to write in a dialog, as this browser keeps it. */
export interface KeptDraft {
  kind: "reply" | "note";
  reply: string;
  note: string;
  /** The revision of the server's draft that it continues; 0: there was none. */
  revision: number;
  /** Whether the server has it. */
  isSaved: boolean;
  /** The id of a message that was taken back to be changed, when it is not known whether the server has stored it. */
  messageId?: string;
}

export const noDraft: KeptDraft = { kind: "reply", reply: "", note: "", revision: 0, isSaved: true };

const key = (userId: number, dialogId: number) => `switchboard-inbox-draft-${userId}-${dialogId}`;

export function readKeptDraft(userId: number, dialogId: number): KeptDraft | null {
  try {
    const found = localStorage.getItem(key(userId, dialogId));
    return found === null ? null : { ...noDraft, ...(JSON.parse(found) as Partial<KeptDraft>) };
  } catch {
    return null;
  }
}

/** Keeps a draft; an empty one that the server has is forgotten. */
export function keepDraft(userId: number, dialogId: number, draft: KeptDraft): void {
  try {
    if (draft.reply === "" && draft.note === "" && draft.isSaved) localStorage.removeItem(key(userId, dialogId));
    else localStorage.setItem(key(userId, dialogId), JSON.stringify(draft));
  } catch {
    // A browser may block storage: the server has the draft a second later.
  }
}
