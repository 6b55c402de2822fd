import type { ServerFrame } from "../../../protocol/frames.ts";
import { addPending, applyFrame, type Conversation, emptyConversation } from "../../chat/conversation.ts";
import type { ConnectionState } from "../../lib/connection.ts";
import type { DialogSocket } from "../../lib/dialog-socket.ts";
import { joinDialog } from "../../lib/join-dialog.ts";
import { readConfidences } from "./read-confidences.ts";

const typingMs = 4_000;
const frameTypes = [
  ...(["new_message", "message_delta", "message_rated", "error", "receipt", "handoff_requested"] as const),
  ...(["handoff_started", "handoff_released", "dialog_status"] as const),
];

/** The open dialog on the operator's side. Calls `onChange` when there is something new to render. */
export class OpenDialog {
  readonly dialogId: number;
  conversation: Conversation = emptyConversation;
  state: ConnectionState = "connecting";
  /** null: unknown yet. */
  isVisitorHere: boolean | null = null;
  isVisitorTyping = false;
  /** By message, 0 to 1. */
  confidences: ReadonlyMap<number, number> = new Map();
  private readonly token: string;
  private readonly onChange: () => void;
  private readonly socket: DialogSocket;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  /** The confidences were requested up to this seq. */
  private askedSeq = 0;

  constructor(dialogId: number, token: string, onChange: () => void) {
    this.dialogId = dialogId;
    this.token = token;
    this.onChange = onChange;
    this.socket = joinDialog({ dialogId, credentials: () => ({ accessToken: token }) });
    for (const type of frameTypes) this.socket.on(type, (frame) => this.receive(frame));
    this.socket.on("typing", () => this.showTyping());
    this.socket.on("presence", ({ user }) => {
      this.isVisitorHere = user === "online";
      void this.loadConfidences();
      this.onChange();
    });
    this.socket.onState((state) => {
      this.state = state;
      this.onChange();
    });
  }

  send(text: string): void {
    this.conversation = addPending(this.conversation, this.socket.send(text), text);
    this.onChange();
  }

  sendTyping(): void {
    this.socket.sendTyping();
  }

  /** The operator sees the end of the conversation. */
  markRead(): void {
    this.socket.markRead();
  }

  leave(): void {
    clearTimeout(this.typingTimer);
    this.socket.close();
  }

  private receive(frame: ServerFrame): void {
    this.conversation = applyFrame(this.conversation, mirrored(frame));
    if (frame.type === "new_message") {
      if (frame.message.sender === "user") this.isVisitorTyping = false;
      if (frame.message.outcome !== undefined && this.isVisitorHere !== null) void this.loadConfidences();
    }
    this.onChange();
  }

  /** The server sends the presence after the replay: one request serves the whole dialog. */
  private async loadConfidences(): Promise<void> {
    const afterSeq = this.askedSeq;
    const last = this.conversation.entries.at(-1)?.seq ?? 0;
    if (last === afterSeq) return;
    this.askedSeq = last;
    const loaded = await readConfidences(this.token, this.dialogId, afterSeq);
    this.confidences = new Map([...this.confidences, ...loaded]);
    this.onChange();
  }

  private showTyping(): void {
    clearTimeout(this.typingTimer);
    this.isVisitorTyping = true;
    this.typingTimer = setTimeout(() => {
      this.isVisitorTyping = false;
      this.onChange();
    }, typingMs);
    this.onChange();
  }
}

/** A conversation tracks how far the other side has read; here the other side is the visitor. */
function mirrored(frame: ServerFrame): ServerFrame {
  return frame.type === "receipt" ? { ...frame, side: frame.side === "user" ? "operator" : "user" } : frame;
}
