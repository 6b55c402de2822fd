import { batch, signal } from "@preact/signals";
import type { DialogPresenceFrame } from "../../../../../protocol/frames.ts";
import type { TeamFrame, ViewersFrame } from "../../../../../protocol/internal-frames.ts";
import type { ConnectionState } from "../../../../lib/connection.ts";
import type { DialogSocket } from "../../../../lib/dialog-socket.ts";
import { joinDialog } from "../../../../lib/join-dialog.ts";
import { ApiError } from "../../../client/api-error.ts";
import { call } from "../../../client/call.ts";
import { problemOf } from "../../../client/problem-of.ts";
import { credentials } from "../../../session/credentials.ts";
import { isArchived } from "./dialog-state.ts";
import { readEntries } from "./read-entries.ts";
import {
  addMessages,
  addOlder,
  applyTimelineFrame,
  emptyTimeline,
  seqOfMessage,
  type TeamMessage,
  type Timeline,
} from "./timeline.ts";

/** Entries that are read at once. */
const pageSize = 60;
/** Somebody counts as typing for this long after a frame, milliseconds. */
const typingMs = 4_000;
/** How long to wait before a first page that did not arrive is asked for again, milliseconds. */
const retryMs = 3_000;

/** A dialog that the operator looks at: its log from the newest page on, live, and who else is there. */
export class OpenDialog {
  readonly id: number;
  readonly timeline = signal<Timeline>(emptyTimeline);
  /** `reading` until the newest page is here; `ended`: the dialog cannot be read any more. */
  readonly state = signal<"reading" | "ready" | "ended">("reading");
  readonly problem = signal<string | null>(null);
  readonly connection = signal<ConnectionState>("connecting");
  /** Everything from this seq on is here; 1: the whole dialog. */
  readonly firstSeq = signal(Number.POSITIVE_INFINITY);
  readonly isReadingOlder = signal(false);
  readonly presence = signal<DialogPresenceFrame | null>(null);
  readonly isVisitorTyping = signal(false);
  readonly viewers = signal<ViewersFrame["viewers"]>([]);
  /** The first message that the operator had not read when the dialog was opened; null: none. */
  firstUnread: number | null = null;
  private isEntered = false;
  private hasRead: Promise<void>;
  private socket: DialogSocket | null = null;
  private pending: TeamFrame[] = [];
  private isDue = false;
  /** The seq up to which the socket has told everything. */
  private lastJoined = 0;
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Reads the newest page. `enter` connects. */
  constructor(id: number) {
    this.id = id;
    this.hasRead = this.read();
  }

  /** The operator looks at it from now on: others see it, and it is live. */
  async enter(firstUnread: number | null): Promise<void> {
    this.firstUnread = firstUnread;
    this.isEntered = true;
    if (this.isUnread) this.hasRead = this.read();
    await this.connect();
  }

  /** Reads the newest page again, after an error. */
  async tryAgain(): Promise<void> {
    clearTimeout(this.timers.get("read"));
    this.hasRead = this.read();
    await this.connect();
  }

  /** The seq of the last entry that is here. */
  get lastSeq(): number {
    return this.timeline.value.entries.at(-1)?.seq ?? 0;
  }

  get isArchived(): boolean {
    return isArchived(this.timeline.value);
  }

  /** There is no such dialog, for this user: an address was wrong, or it was erased before it was opened. */
  get isMissing(): boolean {
    return this.state.value === "ended" && this.timeline.value.entries.length === 0;
  }

  /** The newest page could not be read. */
  private get isUnread(): boolean {
    return this.state.peek() === "reading" && this.problem.peek() !== null;
  }

  /** Connects as soon as the newest page is here, if the operator still looks at it. */
  private async connect(): Promise<void> {
    const { firstUnread } = this;
    const mayJoin = () => this.isEntered && this.socket === null && this.state.peek() === "ready";
    await this.hasRead;
    if (mayJoin() && firstUnread !== null && firstUnread < this.firstSeq.peek()) await this.readOlder(firstUnread);
    if (mayJoin()) this.join(Math.max(this.lastJoined, this.firstSeq.peek() - 1));
  }

  private async read(): Promise<void> {
    this.problem.value = null;
    try {
      const newest = await this.readMessages(null);
      const first = newest[0];
      batch(() => {
        this.timeline.value = addMessages(this.timeline.value, newest);
        // A dialog of less than a page begins with its first entry, which need not be a message.
        this.firstSeq.value = first === undefined || newest.length < pageSize ? 1 : seqOfMessage(first.id);
        this.state.value = "ready";
      });
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) this.state.value = "ended";
      else this.problem.value = problemOf(error);
      const isWanted = this.isEntered && error instanceof ApiError && error.isPassing;
      if (isWanted) this.soon("read", retryMs, () => this.tryAgain());
    }
  }

  /** Reads the page before the first entry, or everything from a seq on. */
  async readOlder(from?: number): Promise<void> {
    const before = this.firstSeq.value;
    if (this.isReadingOlder.value || before <= 1 || !Number.isFinite(before)) return;
    this.isReadingOlder.value = true;
    const afterSeq = Math.max(0, from === undefined ? before - 1 - pageSize : Math.max(from - 5, before - 1_000));
    try {
      const [frames, messages] = await Promise.all([
        readEntries(this.id, afterSeq, before),
        this.readMessages(afterSeq),
      ]);
      const older = messages.filter(({ id }) => seqOfMessage(id) < before);
      batch(() => {
        this.timeline.value = addMessages(addOlder(this.timeline.value, frames), older);
        this.firstSeq.value = afterSeq + 1;
      });
    } catch (error) {
      this.problem.value = problemOf(error);
    } finally {
      this.isReadingOlder.value = false;
    }
  }

  /** Reads again what the API tells of the last messages: the confidence of answers, and what became of what was sent. */
  async readDetails(): Promise<void> {
    const newest = await this.readMessages(null).catch(() => []);
    this.timeline.value = addMessages(this.timeline.value, newest);
  }

  /** Shows a message that the API has stored before the socket brings it. */
  add(message: TeamMessage): void {
    this.timeline.value = addMessages(this.timeline.value, [message]);
  }

  sendTyping(): void {
    this.socket?.sendTyping();
  }

  /** The operator sees the end of the conversation. */
  markRead(): void {
    this.socket?.markRead();
  }

  /** The operator looks elsewhere: others see it, and what is here waits for the next visit. */
  leave(): void {
    this.isEntered = false;
    this.socket?.close();
    this.socket = null;
    batch(() => {
      this.presence.value = null;
      this.isVisitorTyping.value = false;
      this.viewers.value = [];
      this.timeline.value = { ...this.timeline.value, draft: null };
    });
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private async readMessages(afterSeq: number | null): Promise<TeamMessage[]> {
    const query = { limit: pageSize, ...(afterSeq !== null && { after_seq: afterSeq }) };
    const list = await call("GET /api/dialogs/{dialog_id}/messages", { path: { dialog_id: this.id }, query });
    return (Array.isArray(list) ? list : list.messages) as TeamMessage[];
  }

  /** Ends the wait for the next attempt to read or to connect: the server is known to answer. */
  connectNow(): void {
    if (this.isUnread) void this.tryAgain();
    else this.socket?.connectNow();
  }

  private join(afterSeq: number): void {
    const used = credentials.token ?? "";
    this.socket = joinDialog({
      dialogId: this.id,
      afterSeq,
      credentials: () => ({ accessToken: credentials.token ?? used }),
    });
    this.socket.onAny((frame) => this.receive(frame));
    this.socket.onState((state, refusal) => {
      this.connection.value = state;
      if (state !== "refused") return;
      if (refusal === 401) void this.joinAgain(used);
      else this.state.value = "ended";
    });
  }

  private async joinAgain(refused: string): Promise<void> {
    await credentials.renew(refused).catch(() => this.leave());
    if (this.isEntered) this.join(this.lastJoined);
  }

  /** Frames that come together are drawn together. */
  private receive(frame: TeamFrame): void {
    if ("seq" in frame && frame.type !== "ack") this.lastJoined = Math.max(this.lastJoined, frame.seq);
    if (frame.type === "presence") this.presence.value = frame;
    else if (frame.type === "typing") this.showTyping();
    else if (frame.type === "viewers") this.viewers.value = frame.viewers;
    else this.pending.push(frame);
    if (frame.type === "new_message" && frame.message.sender === "user") this.isVisitorTyping.value = false;
    if (frame.type === "new_message" && frame.message.outcome !== undefined)
      this.soon("details", 300, () => this.readDetails());
    if (this.isDue || this.pending.length === 0) return;
    this.isDue = true;
    queueMicrotask(() => {
      this.isDue = false;
      this.timeline.value = this.pending.splice(0).reduce(applyTimelineFrame, this.timeline.value);
    });
  }

  private soon(name: string, ms: number, act: () => Promise<void>): void {
    clearTimeout(this.timers.get(name));
    this.timers.set(
      name,
      setTimeout(() => void act(), ms),
    );
  }

  private showTyping(): void {
    this.isVisitorTyping.value = true;
    clearTimeout(this.timers.get("typing"));
    const hide = () => {
      this.isVisitorTyping.value = false;
    };
    this.timers.set("typing", setTimeout(hide, typingMs));
  }
}
