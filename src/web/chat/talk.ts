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
} from "./conversation.ts";
import { UploadQueue } from "./files/upload-queue.ts";
import { type KeptDialog, keepDialog, readKeptDialog } from "./kept-dialog.ts";
import { type Grade, rateAnswer } from "./rate-answer.ts";
import { startDialog } from "./start-dialog.ts";

/** `idle`: there is no dialog yet; the first words start it. */
export type TalkState = ConnectionState | "idle";

const typingMs = 4_000;
const againMs = 2_000;
const frameTypes = [
  ...(["new_message", "message_delta", "message_rated", "error", "receipt", "handoff_requested"] as const),
  ...(["handoff_started", "handoff_released", "dialog_status", "presence"] as const),
];

/** A visitor's talk with an assistant, over reloads of its page. Calls `onChange` when there is something new to show. */
export class Talk {
  conversation: Conversation = emptyConversation;
  state: TalkState = "idle";
  /** The operator who is typing. */
  typing: string | null = null;
  /** What has come since the page was caught up, newest last: for those who listen. */
  heard: Entry | null = null;
  kept: KeptDialog | null;
  /** The server has not told yet what was said before. */
  isCatchingUp = false;
  private readonly place: { assistantId: string; siteToken: string };
  private readonly onChange: () => void;
  private readonly uploads = new UploadQueue({
    onProgress: (id, share) => this.show(progressPending(this.conversation, id, share)),
    onRefused: (id, reason) => this.show(refusePending(this.conversation, id, reason)),
  });
  private socket: DialogSocket | null = null;
  private info: Record<string, string> = {};
  private early: { id: string; text: string }[] = [];
  private isStarting = false;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: { assistantId: string; siteToken: string }, onChange: () => void) {
    this.place = place;
    this.onChange = onChange;
    this.kept = readKeptDialog(place.assistantId);
    if (this.kept !== null) this.join(this.kept);
    // Another page of the visitor's has begun a dialog, or keeps how far it has seen.
    addEventListener("storage", () => this.seeElsewhere());
  }

  get unread(): number {
    return countUnread(this.conversation, this.kept?.seenSeq ?? 0);
  }

  /** Begins a dialog with what the visitor was asked before it. */
  begin(info: Record<string, string>): void {
    this.info = info;
    void this.start();
  }

  /** Says something, now or as soon as there is a connection. */
  send(text: string): void {
    let id = newId();
    if (this.socket === null) {
      this.early.push({ id, text });
      void this.start();
    } else id = this.socket.send(text);
    this.show(addPending(this.conversation, id, text));
  }

  /** Sends a file, now or as soon as there is a connection; not at all with a `refusal`, which says why. */
  sendFile(file: File, refusal: string | null): void {
    const id = newId();
    this.show(addPending(this.conversation, id, { name: file.name, size: file.size, sent: 0 }));
    if (refusal !== null) this.show(refusePending(this.conversation, id, refusal));
    else {
      this.uploads.add({ id, file });
      if (this.socket === null) void this.start();
    }
  }

  /** The visitor does not want a file any more that is on its way, or was refused. */
  cancelFile(id: string): void {
    this.uploads.cancel(id);
    this.show(dropPending(this.conversation, id));
  }

  /** Tells what the visitor thinks of an answer. Gives whether it was taken. */
  async rate(messageId: number, grade: Grade): Promise<boolean> {
    const { dialogId = null, guestId = "" } = this.kept ?? {};
    if (dialogId === null) return false;
    const isTaken = await rateAnswer({ dialogId, guestId, messageId, siteToken: this.place.siteToken }, grade);
    if (isTaken) this.show(applyRating(this.conversation, messageId, grade));
    return isTaken;
  }

  sendTyping(): void {
    this.socket?.sendTyping();
  }

  /** The visitor sees the end of the conversation. */
  markSeen(): void {
    const last = this.conversation.entries.at(-1)?.seq ?? 0;
    if (this.kept === null || this.kept.seenSeq >= last) return;
    this.kept = { ...this.kept, seenSeq: last };
    // Another page may have begun a newer dialog: that one is kept.
    if (readKeptDialog(this.place.assistantId)?.dialogId === this.kept.dialogId) this.keep(this.kept);
    this.socket?.markRead();
    this.onChange();
  }

  /** Leaves this conversation; the next words begin another of the same visitor. */
  startAgain(): void {
    const { entries } = this.conversation;
    this.socket?.close();
    this.socket = null;
    this.uploads.close();
    this.conversation = emptyConversation;
    this.typing = null;
    this.heard = null;
    this.isCatchingUp = false;
    if (this.kept !== null) {
      const hasEarlier = this.kept.hasEarlier === true || entries.length > 0;
      this.keep({ guestId: this.kept.guestId, dialogId: null, seenSeq: 0, hasEarlier });
    }
    this.change("idle");
  }

  /** Goes to another of the visitor's dialogs. */
  open(dialogId: number): void {
    if (this.kept === null || this.kept.dialogId === dialogId) return;
    this.startAgain();
    this.join(this.keep({ ...this.kept, dialogId, seenSeq: 0 }));
  }

  private async start(): Promise<void> {
    if (this.isStarting || this.socket !== null) return;
    const other = readKeptDialog(this.place.assistantId);
    if (other !== null) this.kept = other;
    if (this.kept !== null && this.kept.dialogId !== null) return this.join(this.kept);
    this.isStarting = true;
    this.change("connecting");
    try {
      const started = await startDialog(this.place.siteToken, this.kept?.guestId ?? null, this.info);
      if ("refusal" in started) this.refuseEarly(started.refusal);
      else {
        const hasEarlier = this.kept?.guestId === started.guestId && this.kept.hasEarlier === true;
        this.join(this.keep({ ...started, seenSeq: 0, hasEarlier }));
      }
      this.isStarting = false;
    } catch {
      this.change(navigator.onLine ? "waiting" : "offline");
      const again = () => {
        clearTimeout(timer);
        removeEventListener("online", again);
        this.isStarting = false;
        void this.start();
      };
      const timer = setTimeout(again, againMs);
      addEventListener("online", again);
    }
  }

  private refuseEarly(reason: string): void {
    const refused = [...this.early.splice(0).map(({ id }) => id), ...this.uploads.close()];
    if (refused.length === 0) this.conversation = { ...this.conversation, failure: reason };
    for (const id of refused) this.conversation = refusePending(this.conversation, id, reason);
    this.change("idle");
  }

  private join({ dialogId, guestId }: KeptDialog): void {
    if (dialogId === null) return;
    const { siteToken } = this.place;
    const socket = joinDialog({ dialogId, credentials: () => ({ siteToken, guestId }) });
    this.socket = socket;
    this.isCatchingUp = true;
    for (const type of frameTypes) {
      socket.on(type, (frame) => {
        if (socket !== this.socket) return;
        const before = this.conversation.entries;
        this.conversation = applyFrame(this.conversation, frame);
        if (frame.type === "new_message") {
          this.typing = null;
          this.uploads.settle(frame.message.client_message_id ?? "");
        }
        const isSaid = this.conversation.entries.length > before.length || frame.type === "presence";
        if (!this.isCatchingUp && isSaid) {
          this.heard = this.conversation.entries.findLast((entry, at) => entry !== before[at]) ?? this.heard;
        }
        // The server tells who is here when it has replayed what was missed.
        if (frame.type === "presence") this.isCatchingUp = false;
        this.onChange();
      });
    }
    socket.on("operator_typing", (frame) => this.showTyping(frame.operator_name));
    for (const { id, text } of this.early.splice(0)) {
      this.conversation = addPending(dropPending(this.conversation, id), socket.send(text), text);
    }
    this.uploads.open({ dialogId, guestId, siteToken });
    socket.onState((state) => socket === this.socket && this.change(state));
  }

  private keep(dialog: KeptDialog): KeptDialog {
    this.kept = dialog;
    keepDialog(this.place.assistantId, dialog);
    return dialog;
  }

  private seeElsewhere(): void {
    const { kept } = this;
    const other = readKeptDialog(this.place.assistantId);
    if (other === null || other.dialogId === null) return;
    if (this.socket === null && !this.isStarting) {
      this.kept = other;
      this.join(other);
    } else if (other.dialogId === kept?.dialogId && other.seenSeq > kept.seenSeq) {
      this.kept = other;
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

  private change(state: TalkState): void {
    this.state = state;
    this.onChange();
  }
}
