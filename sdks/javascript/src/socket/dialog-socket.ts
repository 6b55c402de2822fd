import { ApiError } from "../core/api-error.ts";
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { classifyFrame, seqOf } from "./classify-frame.ts";
import { socketUrl, statusOperation } from "./dialog-address.ts";
import { FrameQueue } from "./frame-queue.ts";
import type { AckFrame, TeamFrame } from "./generated/frames.ts";

/** `waiting`: until the next attempt. `refused`: the platform rejects the credential or the dialog. The last two are final. */
export type DialogState = "connecting" | "open" | "waiting" | "refused" | "closed";

export interface DialogSocketOptions {
  /** The last seq that is known: what came after it is replayed. 0 replays everything; without one, nothing is. */
  afterSeq?: number;
  /** Only reads: does not report what it received. */
  isPassive?: boolean;
  onState?: (state: DialogState) => void;
  /** Replaces the global `WebSocket`, which Node has from version 22. */
  WebSocket?: new (
    url: string,
  ) => WebSocket;
}

interface Unacknowledged {
  frame: string;
  resolve(ack: AckFrame): void;
  reject(error: unknown): void;
}

/** docs/design/protocol.md, "What our client does". Milliseconds. */
const handshakeTimeoutMs = 10_000;
const replyTimeoutMs = 4_000;
const pingAfterMs = 30_000;
const stableAfterMs = 5_000;
const collectReceiptsMs = 1_000;

/**
 * A connection to a dialog that reconnects by itself. Delivers every entry of the dialog once and in order, and sends every message
 * once and in order, whatever the network does. Read its frames with `for await`; loops share them.
 */
export class DialogSocket implements AsyncIterable<TeamFrame> {
  state: DialogState = "connecting";
  readonly #client: Client;
  readonly #dialogId: number;
  readonly #options: DialogSocketOptions;
  readonly #Socket: new (
    url: string,
  ) => WebSocket;
  readonly #frames = new FrameQueue<TeamFrame>();
  readonly #unacknowledged = new Map<string, Unacknowledged>();
  #socket: WebSocket | null = null;
  #openedAt: number | null = null;
  #lastSeq: number | null;
  #isFirst = true;
  #failures = 0;
  #isAwaitingReply = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #receiptTimer: ReturnType<typeof setTimeout> | undefined;
  #readSeq = 0;
  #refusal: unknown = null;

  constructor(client: Client, dialogId: number, options: DialogSocketOptions) {
    this.#client = client;
    this.#dialogId = dialogId;
    this.#options = options;
    this.#lastSeq = options.afterSeq ?? null;
    const Socket = options.WebSocket ?? globalThis.WebSocket;
    if (Socket === undefined) throw new TypeError("This runtime has no WebSocket: give one as an option.");
    this.#Socket = Socket;
    void this.#connect();
  }

  [Symbol.asyncIterator](): AsyncGenerator<TeamFrame, void, undefined> {
    return this.#frames.read();
  }

  /** The last seq that was received: give it as `afterSeq` to go on later. Null before the first one. */
  get lastSeq(): number | null {
    return this.#lastSeq;
  }

  /** Sends a message now, or as soon as there is a connection. Resolves when it is stored; rejects with the platform's error. */
  send(text: string): Promise<AckFrame> {
    if (this.#isOver) return Promise.reject(this.#refusal ?? new Error("The dialog is closed."));
    const id = crypto.randomUUID();
    const frame = JSON.stringify({ type: "send_message", text, client_message_id: id });
    return new Promise((resolve, reject) => {
      this.#unacknowledged.set(id, { frame, resolve, reject });
      if (this.state === "open") this.#request(frame);
    });
  }

  /** Tells the other side that somebody is typing. */
  sendTyping(): void {
    this.#send({ type: "typing" });
  }

  /** Marks everything received so far as read. */
  markRead(): void {
    this.#readSeq = this.#lastSeq ?? 0;
    if (this.#readSeq > 0) this.#send({ type: "read", seq: this.#readSeq });
  }

  /** Leaves the dialog for good. The loops end after what was received. */
  close(): void {
    this.#end("closed", new Error("The dialog was closed before the message was stored."));
    this.#frames.end();
  }

  get #isOver(): boolean {
    return this.state === "refused" || this.state === "closed";
  }

  async #connect(): Promise<void> {
    this.#change("connecting");
    let url: string;
    try {
      url = await socketUrl(this.#client, this.#dialogId, this.#lastSeq);
    } catch (error) {
      return this.#refuse(error);
    }
    if (this.#isOver) return;
    const socket = new this.#Socket(url);
    this.#socket = socket;
    this.#setTimer(handshakeTimeoutMs, () => void this.#lost());
    const isCurrent = () => socket === this.#socket;
    socket.addEventListener("open", () => isCurrent() && this.#opened());
    socket.addEventListener("message", ({ data }) => isCurrent() && this.#receive(String(data)));
    // The package `ws` ends the process for an error that nobody listens to. A close follows it.
    socket.addEventListener("error", () => undefined);
    socket.addEventListener("close", ({ code }) => isCurrent() && void this.#lost(code));
  }

  #opened(): void {
    this.#openedAt = performance.now();
    this.#isFirst = true;
    this.#change("open");
    this.#schedulePing();
    for (const { frame } of this.#unacknowledged.values()) this.#request(frame);
  }

  #receive(data: string): void {
    this.#schedulePing();
    if (data === "__ping__") this.#socket?.send("__pong__");
    if (data.startsWith("__")) return;
    const read: TeamFrame | TeamFrame[] = JSON.parse(data);
    for (const frame of Array.isArray(read) ? read : [read]) {
      if (this.#take(frame) !== "gap") continue;
      this.#reconnect();
      return;
    }
  }

  #take(frame: TeamFrame): "deliver" | "duplicate" | "gap" {
    const seq = seqOf(frame);
    const verdict = classifyFrame(frame, this.#lastSeq ?? 0, this.#isFirst);
    if (seq !== null && verdict !== "gap") this.#isFirst = false;
    if (verdict !== "deliver") return verdict;
    if (seq !== null) {
      this.#lastSeq = seq;
      this.#scheduleReceipt();
    }
    if (frame.type === "resync") this.#send({ type: "resume", after_seq: this.#lastSeq ?? frame.after_seq });
    if (frame.type === "ack") this.#settle(frame.client_message_id, (each) => each.resolve(frame));
    if (frame.type === "error") this.#settle(frame.client_message_id, (each) => each.reject(new ApiError(0, frame)));
    this.#frames.push(frame);
    return verdict;
  }

  #settle(id: string | null | undefined, act: (message: Unacknowledged) => void): void {
    const message = this.#unacknowledged.get(id ?? "");
    this.#unacknowledged.delete(id ?? "");
    if (message !== undefined) act(message);
  }

  async #lost(code?: number): Promise<void> {
    const openedAt = this.#openedAt;
    this.#drop();
    const wasStable = openedAt !== null && performance.now() - openedAt >= stableAfterMs;
    this.#failures = wasStable ? 0 : this.#failures + 1;
    this.#change("waiting");
    const delay = Math.random() * Math.min(15_000, 250 * 2 ** this.#failures);
    this.#setTimer(delay, () => void this.#connect());
    // A handshake does not show why it failed, and 4401 ends a login: an ordinary request renews the token, or is refused.
    if (openedAt === null || code === 4401) await this.#checkStatus();
  }

  async #checkStatus(): Promise<void> {
    try {
      await call(
        this.#client,
        statusOperation,
        { dialog_id: this.#dialogId },
        { retries: 0, timeoutMs: handshakeTimeoutMs },
      );
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 0;
      const isRefusal = status >= 400 && status < 500 && ![408, 425, 429].includes(status);
      if (isRefusal && this.state !== "open") this.#refuse(error);
    }
  }

  #refuse(error: unknown): void {
    if (!this.#isOver) this.#refusal = error;
    this.#end("refused", error);
    this.#frames.fail(error);
  }

  #end(state: "refused" | "closed", error: unknown): void {
    if (this.#isOver) return;
    this.#drop();
    clearTimeout(this.#receiptTimer);
    this.#change(state);
    for (const { reject } of this.#unacknowledged.values()) reject(error);
    this.#unacknowledged.clear();
  }

  #reconnect(): void {
    this.#drop();
    void this.#connect();
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#openedAt = null;
    this.#isAwaitingReply = false;
    clearTimeout(this.#timer);
    socket?.close();
  }

  #send(frame: object): void {
    if (this.state === "open") this.#socket?.send(JSON.stringify(frame));
  }

  /** Sends what the server replies to. The connection counts as lost when nothing arrives in time. */
  #request(data: string): void {
    this.#socket?.send(data);
    if (this.#isAwaitingReply) return;
    this.#isAwaitingReply = true;
    this.#setTimer(replyTimeoutMs, () => void this.#lost());
  }

  #schedulePing(): void {
    this.#isAwaitingReply = false;
    this.#setTimer(pingAfterMs, () => this.#request("__ping__"));
  }

  #scheduleReceipt(): void {
    if (this.#options.isPassive) return;
    this.#receiptTimer ??= setTimeout(() => {
      this.#receiptTimer = undefined;
      this.#send({ type: "received", seq: this.#lastSeq });
    }, collectReceiptsMs);
  }

  #setTimer(ms: number, callback: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(callback, ms);
  }

  #change(state: DialogState): void {
    if (state === this.state && state !== "connecting") return;
    this.state = state;
    this.#options.onState?.(state);
  }
}
