import { closeCodes } from "../../protocol/close-codes.ts";
import { heartbeat } from "../../protocol/limits.ts";
import { backoffMs } from "./backoff.ts";
import type { Environment, PageSignal, Socket } from "./environment.ts";
import { isRefusal } from "./is-refusal.ts";
import { readFrames } from "./read-frames.ts";

/**
 * `waiting`: until the next attempt. `offline`: not connected, and the browser reports no network. `refused`: the server
 * rejects the credentials. `closed`: the page closed the connection. The last two are final.
 */
export type ConnectionState = "connecting" | "open" | "waiting" | "offline" | "refused" | "closed";

/** What a client adds to a connection. `Frame` is what the server sends. */
export interface ConnectionClient<Frame> {
  /** The address of the socket. Called before every attempt, so that it can hold a new token and a new position. */
  url(): string;
  /** A GET that the server refuses exactly when it refuses the socket. */
  statusRequest(): { url: string; headers: Record<string, string> };
  /** The socket is open; the state is not `open` yet. */
  onOpen?(): void;
  onFrame(frame: Frame): void;
  /** Every change, the first one during construction. `refusal` is the HTTP status of a refusal. */
  onState(state: ConnectionState, refusal: number | null): void;
}

/** Timeouts, milliseconds: for the handshake, and for any reply to a `__ping__` or a message. */
const handshakeTimeoutMs = 10_000;
const replyTimeoutMs = 4_000;
/** A page sends a `__ping__` after this long without data; a hidden page only has to show that it is alive. */
const pingAfterMs = 30_000;
const hiddenPingAfterMs = 60_000;
/** A connection that stayed open this long resets the backoff. */
const stableAfterMs = 5_000;

/**
 * A WebSocket that reconnects until the page closes it or the server refuses it: backoff with jitter, heartbeats, and
 * an immediate check when the page becomes visible or the network returns.
 */
export class Connection<Frame> {
  state: ConnectionState = "closed";
  refusal: number | null = null;
  readonly #client: ConnectionClient<Frame>;
  readonly #environment: Environment;
  readonly #stopListening: () => void;
  #socket: Socket | null = null;
  #openedAt: number | null = null;
  #isAwaitingReply = false;
  #isCheckingStatus = false;
  #failures = 0;
  /** The only timer: for the next attempt, the handshake, a reply, or the next ping. */
  #cancelTimer = () => {};

  constructor(client: ConnectionClient<Frame>, environment: Environment) {
    this.#client = client;
    this.#environment = environment;
    this.#stopListening = environment.listen((signal) => this.#onSignal(signal));
    this.#connect();
  }

  get isOpen(): boolean {
    return this.#openedAt !== null;
  }

  /** `refused` or `closed`. */
  get isOver(): boolean {
    return this.state === "refused" || this.state === "closed";
  }

  /** Sends text if there is a socket; the server need not reply. */
  send(data: string): void {
    this.#socket?.send(data);
  }

  /** Sends text that the server replies to. The connection counts as lost if nothing at all arrives in time. */
  request(data: string): void {
    this.send(data);
    if (this.#isAwaitingReply) return;
    this.#isAwaitingReply = true;
    this.#setTimer(replyTimeoutMs, () => this.#lost());
  }

  /** Replaces the socket at once. */
  reconnect(): void {
    this.#drop();
    this.#connect();
  }

  /** Ends the wait for the next attempt: the server is known to answer. */
  connectNow(): void {
    if (this.#socket === null && !this.isOver) this.#connect();
  }

  /** Closes the connection for good. */
  close(): void {
    this.#end("closed");
  }

  #connect(): void {
    const socket = this.#environment.connect(this.#client.url());
    this.#socket = socket;
    const on = (type: "open" | "message" | "close", handle: (event: { data?: unknown; code?: number }) => void) =>
      socket.addEventListener(type, (event) => socket === this.#socket && handle(event));
    on("open", () => this.#opened());
    on("message", ({ data }) => this.#receive(data));
    on("close", ({ code }) => this.#lost(code));
    this.#setTimer(handshakeTimeoutMs, () => this.#lost());
    this.#change("connecting");
  }

  #opened(): void {
    this.#openedAt = this.#environment.now();
    this.#schedulePing();
    this.#client.onOpen?.();
    this.#change("open");
  }

  #receive(data: unknown): void {
    this.#schedulePing();
    if (data === heartbeat.ping) this.send(heartbeat.pong);
    for (const frame of readFrames(data)) this.#client.onFrame(frame as Frame);
  }

  /** Gives up a socket that closed or does not reply, and schedules the next attempt. */
  #lost(code?: number): void {
    const openedAt = this.#openedAt;
    const isOnline = this.#environment.isOnline();
    this.#drop();
    const wasStable = openedAt !== null && this.#environment.now() - openedAt >= stableAfterMs;
    this.#failures = wasStable ? 0 : this.#failures + 1;
    if ((openedAt === null || code === closeCodes.sessionEnded) && isOnline) void this.#checkStatus();
    this.#setTimer(backoffMs(this.#failures, this.#environment.random()), () => this.#connect());
    this.#change("waiting");
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#openedAt = null;
    this.#isAwaitingReply = false;
    this.#cancelTimer();
    socket?.close();
  }

  #end(state: "refused" | "closed"): void {
    if (this.isOver) return;
    this.#stopListening();
    this.#drop();
    this.#change(state);
  }

  /** A browser does not show why a handshake failed; an ordinary request with the same credentials does. */
  async #checkStatus(): Promise<void> {
    if (this.#isCheckingStatus) return;
    this.#isCheckingStatus = true;
    const { url, headers } = this.#client.statusRequest();
    const status = await this.#environment.readStatus(url, headers);
    this.#isCheckingStatus = false;
    if (this.isOpen || this.isOver || !isRefusal(status)) return;
    this.refusal = status;
    this.#end("refused");
  }

  #onSignal(signal: PageSignal): void {
    if (signal === "offline") {
      if (this.#socket !== null) this.#lost();
      else this.#change("waiting");
    } else if (this.isOpen) this.request(heartbeat.ping);
    else this.connectNow();
  }

  #schedulePing(): void {
    this.#isAwaitingReply = false;
    const ms = this.#environment.isVisible() ? pingAfterMs : hiddenPingAfterMs;
    this.#setTimer(ms, () => this.request(heartbeat.ping));
  }

  #setTimer(ms: number, callback: () => void): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#environment.after(ms, callback);
  }

  #change(state: ConnectionState): void {
    const isPending = state === "connecting" || state === "waiting";
    const shown = isPending && !this.#environment.isOnline() ? "offline" : state;
    if (shown === this.state) return;
    this.state = shown;
    this.#client.onState(shown, this.refusal);
  }
}
