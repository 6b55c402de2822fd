import { signal } from "@preact/signals";
import type { DraftChangedFrame } from "../../../../../protocol/inbox-frames.ts";
import { ApiError } from "../../../client/api-error.ts";
import { call, type Output } from "../../../client/call.ts";
import { user } from "../../../session/session.ts";
import { inbox } from "../state/inbox.ts";
import { type KeptDraft, keepDraft, noDraft, readKeptDraft } from "./kept-drafts.ts";

type ServerDraft = Pick<Output<"GET /api/dialogs/{dialog_id}/draft">, "kind" | "text" | "revision">;

/** A file of a saved reply that is sent with the text. */
export interface Attached {
  replyId: number;
  fileId: number;
  name: string;
  size: number;
}

/** A pause in writing after which the server gets the draft, milliseconds. */
const pauseMs = 700;
const retryMs = 5_000;

/**
 * The operator's draft in a dialog: kept in this browser with every key, and by the server with every pause, so that it is there on
 * every device. What was written elsewhere meanwhile is offered, never overwritten in silence.
 */
export class Draft {
  readonly kept = signal<KeptDraft>(noDraft);
  /** Another text of this draft, from another device. */
  readonly other = signal<ServerDraft | null>(null);
  readonly attached = signal<readonly Attached[]>([]);
  readonly dialogId: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSaving = false;
  private isLoaded = false;
  private isLeft = false;

  constructor(dialogId: number) {
    this.dialogId = dialogId;
    this.kept.value = readKeptDraft(this.userId, dialogId) ?? noDraft;
    void this.load();
  }

  /** The text of the tab that is shown. */
  get text(): string {
    const { kind, reply, note } = this.kept.peek();
    return kind === "reply" ? reply : note;
  }

  write(text: string): void {
    const { messageId, ...kept } = this.kept.peek();
    // What is written after everything was deleted is another message.
    const again = messageId === undefined || text.trim() === "" ? {} : { messageId };
    this.set({ ...kept, ...again, [kept.kind]: text, isSaved: false });
    this.soon(pauseMs);
  }

  /** Takes back a message that may have been stored: sent again it has the same id, so that it is not there twice. */
  takeBack({ kind, text, messageId }: { kind: "reply" | "note"; text: string; messageId?: string }): void {
    this.turnTo(kind);
    this.write([text, this.text].filter((one) => one.trim() !== "").join("\n\n"));
    if (messageId !== undefined) this.set({ ...this.kept.peek(), messageId });
  }

  turnTo(kind: "reply" | "note"): void {
    this.set({ ...this.kept.peek(), kind });
  }

  attach(files: readonly Attached[]): void {
    this.attached.value = [...this.attached.peek(), ...files];
  }

  detach(file: Attached): void {
    this.attached.value = this.attached.peek().filter((each) => each !== file);
  }

  /** The text is being sent: it is the outbox's now. Returns the revision that the message replaces, and its id if it has one already. */
  end(): Pick<KeptDraft, "revision" | "messageId"> {
    const { messageId, ...kept } = this.kept.peek();
    clearTimeout(this.timer);
    this.set({ ...kept, [kept.kind]: "", isSaved: true });
    inbox.change(this.dialogId, (row) => ({ ...row, has_draft: false }));
    return { revision: kept.revision, ...(messageId !== undefined && { messageId }) };
  }

  /** The message was stored, and the server's draft deleted with it, unless it was just being saved. */
  async ended(sent: string): Promise<void> {
    const path = { dialog_id: this.dialogId };
    const found = await call("GET /api/dialogs/{dialog_id}/draft", { path }).catch(() => null);
    if (found === null) return;
    const isRest = found.text !== null && sent.startsWith(found.text);
    if (!isRest) return this.meet(found);
    const query = { revision: found.revision };
    const gone = await call("DELETE /api/dialogs/{dialog_id}/draft", { path, query }).catch(() => null);
    if (gone !== null) this.meet(gone);
  }

  /** Takes the text of the other device in place of this one's. */
  takeOther(): void {
    const other = this.other.peek();
    if (other !== null) this.adopt(other);
  }

  /** Keeps this device's text. */
  dropOther(): void {
    const other = this.other.peek();
    this.other.value = null;
    if (other === null) return;
    this.set({ ...this.kept.peek(), revision: other.revision, isSaved: false });
    this.soon(0);
  }

  /** Another window of the operator has changed the draft. */
  receive({ kind, text, revision }: DraftChangedFrame): void {
    const kept = this.kept.peek();
    if (this.isSaving || revision === kept.revision || revision < kept.revision) return;
    this.meet({ kind, text, revision });
  }

  /** Saves at once what the server does not have. */
  flush(): void {
    if (this.kept.peek().isSaved) return;
    clearTimeout(this.timer);
    void this.save();
  }

  /** Its user has logged out: what it has not saved is kept in this browser only. */
  leave(): void {
    this.isLeft = true;
    clearTimeout(this.timer);
  }

  private get userId(): number {
    return user.peek()?.id ?? 0;
  }

  private async load(): Promise<void> {
    const path = { dialog_id: this.dialogId };
    try {
      const found = await call("GET /api/dialogs/{dialog_id}/draft", { path });
      this.isLoaded = true;
      this.meet(found);
    } catch (error) {
      // A dialog that does not exist is not asked about again.
      if (!(error instanceof ApiError && error.status === 404)) this.soon(retryMs);
    }
  }

  /** Compares with the server's draft: takes it where nothing would be lost, else offers it. */
  private meet(server: ServerDraft): void {
    const kept = this.kept.peek();
    const text = this.text;
    if (server.text === text && server.kind === kept.kind)
      this.set({ ...kept, revision: server.revision, isSaved: true });
    else if (kept.isSaved || text === "") this.adopt(server);
    else if (server.text === null || server.revision === kept.revision) {
      this.set({ ...kept, revision: server.revision });
      this.soon(0);
    } else this.other.value = server;
  }

  private adopt({ kind, text, revision }: ServerDraft): void {
    this.other.value = null;
    const { messageId: _, ...kept } = this.kept.peek();
    const shown = text === null ? kept.kind : kind;
    this.set({ ...kept, kind: shown, [shown]: text ?? "", revision, isSaved: true });
  }

  private set(next: KeptDraft): void {
    if (this.isLeft) return;
    this.kept.value = next;
    keepDraft(this.userId, this.dialogId, next);
  }

  private soon(ms: number): void {
    clearTimeout(this.timer);
    if (this.isLeft) return;
    this.timer = setTimeout(() => void (this.isLoaded ? this.save() : this.load()), ms);
  }

  private async save(): Promise<void> {
    const { kind, revision, isSaved } = this.kept.peek();
    const text = this.text;
    if (isSaved || this.isSaving || this.other.peek() !== null || text.length > 10_000) return;
    this.isSaving = true;
    const path = { dialog_id: this.dialogId };
    try {
      const saved =
        text.trim() === ""
          ? await call("DELETE /api/dialogs/{dialog_id}/draft", { path, query: { revision } })
          : await call("PUT /api/dialogs/{dialog_id}/draft", { path, body: { kind, text, revision } });
      const isSame = this.text === text && this.kept.peek().kind === kind;
      this.set({ ...this.kept.peek(), revision: saved.revision, isSaved: isSame });
      inbox.change(this.dialogId, (row) => ({ ...row, has_draft: saved.text !== null }));
      if (!isSame) this.soon(pauseMs);
    } catch (error) {
      const newer = error instanceof ApiError ? (error.details["draft"] as ServerDraft | undefined) : undefined;
      if (newer !== undefined) this.meet(newer);
      else if (error instanceof ApiError && error.isPassing) this.soon(retryMs);
    } finally {
      this.isSaving = false;
    }
  }
}

const drafts = new Map<number, Draft>();

/** The draft in a dialog. */
export function draftOf(dialogId: number): Draft {
  const draft = drafts.get(dialogId) ?? new Draft(dialogId);
  drafts.set(dialogId, draft);
  return draft;
}

/** Forgets the drafts of a user who has logged out; this browser and the server keep them. */
export function forgetDrafts(): void {
  for (const draft of drafts.values()) draft.leave();
  drafts.clear();
}

inbox.onFrame((frame) => {
  if (frame.type === "draft_changed") drafts.get(frame.dialog_id)?.receive(frame);
});
addEventListener("pagehide", () => {
  for (const draft of drafts.values()) draft.flush();
});
