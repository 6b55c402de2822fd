import type { AnyInboxFrame, SetStatusFrame } from "../../protocol/inbox-frames.ts";
import { heartbeat } from "../../protocol/limits.ts";
import { backoffMs } from "./backoff.ts";
import type { DialogState } from "./dialog-socket.ts";
import type { DialogConnection, DialogEnvironment, PageSignal } from "./environment.ts";
import { isRefusal } from "./is-refusal.ts";
import { readFrame } from "./read-frame.ts";

/** As a dialog's: `refused` and `closed` are final. */
export type InboxState = DialogState;

export interface InboxOptions {
  /** The operator's access token; asked before every attempt, so that a page may have renewed it. */
  accessToken(): string;
}

type FrameOf<T extends AnyInboxFrame["type"]> = Extract<AnyInboxFrame, { type: T }>;
type StateListener = (state: InboxState, refusal: number | null) => void;

/** Patience, milliseconds: for a handshake, and for any sign of life after a `__ping__` or a frame. */
const handshakeMs = 10_000;
const answerMs = 4_000;
/** An operator is at hand while the page says so, seen or hidden, and however much the server says itself. */
const pingMs = 30_000;
const steadyMs = 5_000;

/**
 * An operator's place in the inbox. It comes back after every loss; each connection begins with the inbox as it is, so
 * there is nothing to resume.
 */
export class InboxSocket {
  private readonly options: InboxOptions;
  private readonly environment: DialogEnvironment;
  private readonly stopListening: () => void;
  private readonly frameListeners = new Map<string, Set<(frame: never) => void>>();
  private readonly stateListeners = new Set<StateListener>();
  private connection: DialogConnection | null = null;
  private openedAt: number | null = null;
  private currentState: InboxState = "connecting";
  private refusal: number | null = null;
  /** A status that the server has not been told, or has not answered. */
  private wish: SetStatusFrame | null = null;
  private isAwaiting = false;
  private isChecking = false;
  private failures = 0;
  /** The one timer: for the next attempt, the handshake, an answer, or the next ping. */
  private forget = () => {};

  constructor(options: InboxOptions, environment: DialogEnvironment) {
    this.options = options;
    this.environment = environment;
    this.stopListening = environment.listen((signal) => this.hear(signal));
    this.connect();
  }

  /** Calls back with every frame of a type. Gives a function that stops it. */
  on<T extends AnyInboxFrame["type"]>(type: T, listener: (frame: FrameOf<T>) => void): () => void {
    const listeners = this.frameListeners.get(type) ?? new Set();
    this.frameListeners.set(type, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Calls back with the state as it is, at once, and with every other one. Gives a function that stops it. */
  onState(listener: StateListener): () => void {
    this.stateListeners.add(listener);
    listener(this.currentState, this.refusal);
    return () => this.stateListeners.delete(listener);
  }

  /** Says whether the operator is to be given dialogs, now or when there is a connection. */
  setStatus(status: SetStatusFrame["status"]): void {
    this.wish = { type: "set_status", status };
    if (this.openedAt !== null) this.tellWish();
  }

  /** Leaves the inbox for good. */
  close(): void {
    this.end("closed");
  }

  private connect(): void {
    const { environment } = this;
    const query = new URLSearchParams({ token: this.options.accessToken() });
    const connection = environment.connect(`${environment.origin.replace(/^http/, "ws")}/ws/inbox?${query}`);
    this.connection = connection;
    const whileCurrent = (act: (data: unknown) => void) => (event: { data?: unknown }) => {
      if (connection === this.connection) act(event.data);
    };
    connection.addEventListener(
      "open",
      whileCurrent(() => this.opened()),
    );
    connection.addEventListener(
      "message",
      whileCurrent((data) => this.receive(data)),
    );
    connection.addEventListener(
      "close",
      whileCurrent(() => this.lost()),
    );
    this.wait(handshakeMs, () => this.lost());
    this.change("connecting");
  }

  private opened(): void {
    this.openedAt = this.environment.now();
    this.probe();
    if (this.wish !== null) this.tellWish();
    this.change("open");
  }

  private lost(): void {
    const { openedAt } = this;
    const isOnline = this.environment.isOnline();
    this.drop();
    const wasSteady = openedAt !== null && this.environment.now() - openedAt >= steadyMs;
    this.failures = wasSteady ? 0 : this.failures + 1;
    if (openedAt === null && isOnline) void this.checkRefusal();
    this.wait(backoffMs(this.failures, this.environment.random()), () => this.connect());
    this.change("waiting");
  }

  private drop(): void {
    const { connection } = this;
    this.connection = null;
    this.openedAt = null;
    this.isAwaiting = false;
    this.forget();
    connection?.close();
  }

  private end(state: "refused" | "closed"): void {
    if (this.isOver()) return;
    this.stopListening();
    this.drop();
    this.change(state);
  }

  private isOver(): boolean {
    return this.currentState === "refused" || this.currentState === "closed";
  }

  /** A browser does not show why a handshake failed; an ordinary request with the same token does. */
  private async checkRefusal(): Promise<void> {
    if (this.isChecking) return;
    this.isChecking = true;
    const headers = { Authorization: `Bearer ${this.options.accessToken()}` };
    const status = await this.environment.readStatus(`${this.environment.origin}/api/me`, headers);
    this.isChecking = false;
    if (this.openedAt !== null || this.isOver() || !isRefusal(status)) return;
    this.refusal = status;
    this.end("refused");
  }

  private hear(signal: PageSignal): void {
    if (signal === "offline") {
      if (this.connection !== null) this.lost();
      else this.change("waiting");
    } else if (this.openedAt !== null) this.probe();
    else if (this.connection === null) this.connect();
  }

  private receive(data: unknown): void {
    if (this.isAwaiting) {
      this.isAwaiting = false;
      this.wait(pingMs, () => this.probe());
    }
    const frame = readFrame(data) as unknown as AnyInboxFrame | null;
    if (frame === null) return;
    if (frame.type === "presence" || frame.type === "error") this.wish = null;
    for (const listener of this.frameListeners.get(frame.type) ?? []) listener(frame as never);
  }

  private tellWish(): void {
    this.connection?.send(JSON.stringify(this.wish));
    this.awaitAnswer();
  }

  private probe(): void {
    this.connection?.send(heartbeat.ping);
    this.awaitAnswer();
  }

  private awaitAnswer(): void {
    if (this.isAwaiting) return;
    this.isAwaiting = true;
    this.wait(answerMs, () => this.lost());
  }

  private wait(ms: number, callback: () => void): void {
    this.forget();
    this.forget = this.environment.after(ms, callback);
  }

  private change(state: InboxState): void {
    const isUnderWay = state === "connecting" || state === "waiting";
    const shown = isUnderWay && !this.environment.isOnline() ? "offline" : state;
    if (shown === this.currentState) return;
    this.currentState = shown;
    for (const listener of this.stateListeners) listener(shown, this.refusal);
  }
}
