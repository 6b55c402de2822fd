import type { ConnectionState } from "../lib/connection.ts";
import type { DialogSocket } from "../lib/dialog-socket.ts";
import { joinDialog } from "../lib/join-dialog.ts";
import { newId } from "../lib/new-id.ts";
import {
  addPending,
  applyFrame,
  applyRating,
  type Conversation,
  countUnread,
  dropPending,
  type Entry,
  emptyConversation,
  progressPending,
  refusePending,
  restoreFailure,
} from "./conversation.ts";
import { UploadQueue } from "./files/upload-queue.ts";
import { type Grade, rateAnswer } from "./rate-answer.ts";
import { readSavedDialog, type SavedDialog, saveDialog } from "./saved-dialog.ts";
import { startDialog } from "./start-dialog.ts";

/** `idle`: there is no dialog yet; the first message starts it. */
export type SessionState = ConnectionState | "idle";

const typingMs = 4_000;
const retryMs = 2_000;
const frameTypes = [
  ...(["new_message", "message_delta", "message_rated", "error", "receipt", "handoff_requested"] as const),
  ...(["handoff_started", "handoff_released", "dialog_status", "presence"] as const),
];

/**
 * A visitor's chat with an assistant, kept over page reloads. Calls `onChange` when there is something new to render.
 */
export class ChatSession {
  conversation: Conversation = emptyConversation;
  state: SessionState = "idle";
  /** The operator who is typing. */
  typing: string | null = null;
  /** The newest entry since the history was loaded, for announcements. */
  latest: Entry | null = null;
  saved: SavedDialog | null;
  /** The history is still being loaded. */
  isLoadingHistory = false;
  private readonly target: { assistantId: string; siteToken: string };
  private readonly onChange: () => void;
  private readonly uploads = new UploadQueue({
    onProgress: (id, share) => this.show(progressPending(this.conversation, id, share)),
    onRefused: (id, reason) => this.show(refusePending(this.conversation, id, reason)),
  });
  private socket: DialogSocket | null = null;
  private info: Record<string, string> = {};
  private queued: { id: string; text: string }[] = [];
  private isStarting = false;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(target: { assistantId: string; siteToken: string }, onChange: () => void) {
    this.target = target;
    this.onChange = onChange;
    this.saved = readSavedDialog(target.assistantId);
    if (this.saved !== null) this.join(this.saved);
    // Another page of the visitor has started a dialog, or stored how far the visitor has read.
    addEventListener("storage", () => this.onStorage());
  }

  get unread(): number {
    return countUnread(this.conversation, this.saved?.seenSeq ?? 0);
  }

  /** Starts a dialog with the input of the form before it. */
  startWith(info: Record<string, string>): void {
    this.info = info;
    void this.start();
  }

  /** Sends a message, now or as soon as there is a connection. */
  send(text: string): void {
    let id = newId();
    if (this.socket === null) {
      this.queued.push({ id, text });
      void this.start();
    } else id = this.socket.send(text);
    this.show(addPending(this.conversation, id, text));
  }

  /**
   * Sends a file, now or as soon as there is a connection. With a `refusal` it is not sent, and the refusal is shown.
   */
  sendFile(file: File, refusal: string | null): void {
    const id = newId();
    this.show(addPending(this.conversation, id, { name: file.name, size: file.size, sent: 0 }));
    if (refusal !== null) this.show(refusePending(this.conversation, id, refusal));
    else {
      this.uploads.add({ id, file });
      if (this.socket === null) void this.start();
    }
  }

  /** Sends a refused message again. */
  sendAgain(id: string): void {
    const refused = this.conversation.pending.find((pending) => pending.id === id);
    if (refused === undefined || refused.refusal === null || refused.file !== null) return;
    this.show(dropPending(this.conversation, id));
    this.send(refused.text);
  }

  /** Cancels a file that is being sent, or removes a refused file or message. */
  cancel(id: string): void {
    this.uploads.cancel(id);
    this.show(dropPending(this.conversation, id));
  }

  /** Sends the visitor's rating of an answer. Returns whether it was accepted. */
  async rate(messageId: number, grade: Grade): Promise<boolean> {
    const { dialogId = null, guestId = "" } = this.saved ?? {};
    if (dialogId === null) return false;
    const isAccepted = await rateAnswer({ dialogId, guestId, messageId, siteToken: this.target.siteToken }, grade);
    if (isAccepted) this.show(applyRating(this.conversation, messageId, grade));
    return isAccepted;
  }

  sendTyping(): void {
    this.socket?.sendTyping();
  }

  /** The visitor sees the end of the conversation. */
  markSeen(): void {
    const last = this.conversation.entries.at(-1)?.seq ?? 0;
    if (this.saved === null || this.saved.seenSeq >= last) return;
    this.saved = { ...this.saved, seenSeq: last };
    // Do not overwrite a newer dialog that another page has started.
    if (readSavedDialog(this.target.assistantId)?.dialogId === this.saved.dialogId) this.save(this.saved);
    this.socket?.markRead();
    this.onChange();
  }

  /** Leaves this conversation; the next message starts another one of the same visitor. */
  startAgain(): void {
    const { entries } = this.conversation;
    this.socket?.close();
    this.socket = null;
    this.uploads.close();
    this.conversation = emptyConversation;
    this.typing = null;
    this.latest = null;
    this.isLoadingHistory = false;
    if (this.saved !== null) {
      const hasEarlier = this.saved.hasEarlier === true || entries.length > 0;
      this.save({ guestId: this.saved.guestId, dialogId: null, seenSeq: 0, hasEarlier });
    }
    this.change("idle");
  }

  /** Switches to another of the visitor's dialogs. */
  open(dialogId: number): void {
    if (this.saved === null || this.saved.dialogId === dialogId) return;
    this.startAgain();
    this.join(this.save({ ...this.saved, dialogId, seenSeq: 0 }));
  }

  private async start(): Promise<void> {
    if (this.isStarting || this.socket !== null) return;
    const other = readSavedDialog(this.target.assistantId);
    if (other !== null) this.saved = other;
    if (this.saved !== null && this.saved.dialogId !== null) return this.join(this.saved);
    this.isStarting = true;
    this.change("connecting");
    try {
      const started = await startDialog(this.target.siteToken, this.saved?.guestId ?? null, this.info);
      if ("refusal" in started) this.rejectQueued(started.refusal);
      else {
        const hasEarlier = this.saved?.guestId === started.guestId && this.saved.hasEarlier === true;
        this.join(this.save({ ...started, seenSeq: 0, hasEarlier }));
      }
      this.isStarting = false;
    } catch {
      this.change(navigator.onLine ? "waiting" : "offline");
      const retry = () => {
        clearTimeout(timer);
        removeEventListener("online", retry);
        this.isStarting = false;
        void this.start();
      };
      const timer = setTimeout(retry, retryMs);
      addEventListener("online", retry);
    }
  }

  private rejectQueued(reason: string): void {
    const refused = [...this.queued.splice(0).map(({ id }) => id), ...this.uploads.close()];
    if (refused.length === 0) this.conversation = { ...this.conversation, failure: reason };
    for (const id of refused) this.conversation = refusePending(this.conversation, id, reason);
    this.change("idle");
  }

  private join({ dialogId, guestId }: SavedDialog): void {
    if (dialogId === null) return;
    const { siteToken } = this.target;
    const socket = joinDialog({ dialogId, credentials: () => ({ siteToken, guestId }) });
    this.socket = socket;
    this.isLoadingHistory = true;
    for (const type of frameTypes) {
      socket.on(type, (frame) => {
        if (socket !== this.socket) return;
        const before = this.conversation.entries;
        this.conversation = applyFrame(this.conversation, frame);
        if (frame.type === "error") this.keepFailure(frame.reply_to);
        if (frame.type === "new_message") {
          this.typing = null;
          this.uploads.confirm(frame.message.client_message_id ?? "");
        }
        const isNew = this.conversation.entries.length > before.length || frame.type === "presence";
        if (!this.isLoadingHistory && isNew) {
          this.latest = this.conversation.entries.findLast((entry, at) => entry !== before[at]) ?? this.latest;
        }
        // The server sends the presence after the replay.
        if (frame.type === "presence" && this.isLoadingHistory) this.endHistory();
        this.onChange();
      });
    }
    socket.on("operator_typing", (frame) => this.showTyping(frame.operator_name));
    for (const { id, text } of this.queued.splice(0)) {
      this.conversation = addPending(dropPending(this.conversation, id), socket.send(text), text);
    }
    this.uploads.open({ dialogId, guestId, siteToken });
    socket.onState((state) => socket === this.socket && this.change(state));
  }

  private endHistory(): void {
    this.isLoadingHistory = false;
    const kept = this.saved?.failure;
    if (kept !== undefined) this.conversation = restoreFailure(this.conversation, kept);
  }

  /** Stores why a question has no answer, for the next visit. */
  private keepFailure(replyTo: number | undefined): void {
    const { failure: reason } = this.conversation;
    if (this.saved === null || replyTo === undefined || reason === null) return;
    this.save({ ...this.saved, failure: { replyTo, reason } });
  }

  private save(dialog: SavedDialog): SavedDialog {
    this.saved = dialog;
    saveDialog(this.target.assistantId, dialog);
    return dialog;
  }

  private onStorage(): void {
    const { saved } = this;
    const other = readSavedDialog(this.target.assistantId);
    if (other === null || other.dialogId === null) return;
    if (this.socket === null && !this.isStarting) {
      this.saved = other;
      this.join(other);
    } else if (other.dialogId === saved?.dialogId && other.seenSeq > saved.seenSeq) {
      this.saved = other;
      this.onChange();
    }
  }

  private showTyping(name: string): void {
    clearTimeout(this.typingTimer);
    this.typing = name;
    this.typingTimer = setTimeout(() => {
      this.typing = null;
      this.onChange();
    }, typingMs);
    this.onChange();
  }

  private show(conversation: Conversation): void {
    this.conversation = conversation;
    this.onChange();
  }

  private change(state: SessionState): void {
    this.state = state;
    this.onChange();
  }
}
