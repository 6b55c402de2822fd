/** Something that the operator has sent and the server has not stored yet. */
export interface Outgoing {
  /** The client's id of the message: however often it is sent, it is stored once. */
  id: string;
  /** It was taken back and changed, and may have been stored before. */
  isAgain?: boolean;
  dialogId: number;
  kind: "reply" | "note" | "file" | "template";
  text: string;
  /** Of a file: its name and size in bytes. */
  file?: { name: string; size: number };
  /** Of a file of a saved reply. */
  saved?: { replyId: number; fileId: number };
  template?: { name: string; language: string; header: string[]; body: string[]; copyCode?: string };
  /** Of a note: the users whom it mentions. */
  mentions?: number[];
  /** The draft that it was written in. */
  draftRevision?: number;
  /** The last entry that the operator had seen. */
  afterSeq: number;
  /**
   * `sending`; `waiting` for the server to be reachable; `refused` by the server for a reason; `stale`: others have written since, the
   * operator decides.
   */
  state: "sending" | "waiting" | "refused" | "stale";
  problem: string | null;
  /** Of a stale one: what colleagues have written meanwhile. */
  missed?: { id: number; text: string; operator_name?: string | undefined }[];
  /** The uploaded fraction of a file, 0 to 1. */
  share: number;
}

const key = (userId: number) => `switchboard-inbox-outbox-${userId}`;

/** What was not sent when the page was left. Files are not kept: a page cannot keep them. */
export function readOutgoing(userId: number): Outgoing[] {
  try {
    return JSON.parse(localStorage.getItem(key(userId)) ?? "[]") as Outgoing[];
  } catch {
    return [];
  }
}

/** Keeps what a tab has not sent yet. What other tabs have kept stays; `gone` are ids that this tab has no more. */
export function keepOutgoing(userId: number, all: readonly Outgoing[], gone: readonly string[]): void {
  const own = new Set([...all.map(({ id }) => id), ...gone]);
  const ofOthers = readOutgoing(userId).filter(({ id }) => !own.has(id));
  const kept = [...ofOthers, ...all.filter(({ file, saved }) => file === undefined || saved !== undefined)];
  try {
    if (kept.length === 0) localStorage.removeItem(key(userId));
    else localStorage.setItem(key(userId), JSON.stringify(kept));
  } catch {
    // A browser may block storage: what is not sent then ends with the page.
  }
}
