import type {
  ReadFrame,
  ReceivedFrame,
  ResumeFrame,
  SendMessageFrame,
  ServerFrame,
  TypingFrame,
} from "../../protocol/frames.ts";
import { heartbeat, maxClientFrameLength } from "../../protocol/limits.ts";
import { backoffMs } from "./backoff.ts";
import { type Credentials, socketUrl, statusRequest } from "./dialog-address.ts";
import type { DialogConnection, DialogEnvironment, PageSignal } from "./environment.ts";
import { isRefusal } from "./is-refusal.ts";
import { Progress } from "./progress.ts";
import { readFrame } from "./read-frame.ts";
import { seqOf, sortFrame } from "./sort-frame.ts";

/**
 * `waiting`: for the next attempt. `offline`: not connected, and the browser knows of no network. `refused`: the server
 * will not have us. `closed`: the page has left. The last two are final.
 */
export type DialogState = "connecting" | "open" | "waiting" | "offline" | "refused" | "closed";

export interface DialogOptions {
  dialogId: number;
  /** Asked before every attempt, so that a page may have renewed its token. */
  credentials(): Credentials;
  /** The last seq that the page has from elsewhere; 0 brings the whole dialog. */
  afterSeq?: number;
}

type FrameOf<T extends ServerFrame["type"]> = Extract<ServerFrame, { type: T }>;
/** `refusal` is the HTTP status of a refusal. */
type StateListener = (state: DialogState, refusal: number | null) => void;

/** Patience, milliseconds: for a handshake, and for any sign of life after a `__ping__` or a message. */
const handshakeMs = 10_000;
const answerMs = 4_000;
/** A page asks after the server when it has heard nothing for this long; a hidden one only says that it lives. */
const quietMs = 30_000;
const hiddenQuietMs = 60_000;
/** A connection that held this long was a good one: the waits begin anew. */
const steadyMs = 5_000;
const typingMs = 2_000;

/**
 * A page's place in a dialog. Every frame with a seq is delivered once and in order, every message sent is delivered
 * once and in order, whatever the network does; what the server has not acknowledged is sent again under the same id.
 */
export class DialogSocket {
  private readonly options: DialogOptions;
  private readonly environment: DialogEnvironment;
  private readonly stopListening: () => void;
  private readonly frameListeners = new Map<string, Set<(frame: never) => void>>();
  private readonly stateListeners = new Set<StateListener>();
  /** Frames the server has not acknowledged, by client message id, in the order they were sent. */
  private readonly unacknowledged = new Map<string, string>();
  private connection: DialogConnection | null = null;
  private openedAt: number | null = null;
  private currentState: DialogState = "connecting";
  private refusal: number | null = null;
  private lastSeq: number;
  private isFirst = true;
  private isAwaiting = false;
  private isChecking = false;
  private failures = 0;
  private typedAt = -typingMs;
  private readonly progress: Progress;
  /** The one timer: for the next attempt, the handshake, an answer, or the end of a silence. */
  private forget = () => {};

  constructor(options: DialogOptions, environment: DialogEnvironment) {
    this.options = options;
    this.environment = environment;
    this.lastSeq = options.afterSeq ?? 0;
    this.progress = new Progress(environment.after.bind(environment), (frame) => this.tell(frame));
    this.stopListening = environment.listen((signal) => this.hear(signal));
    this.connect();
  }

  get state(): DialogState {
    return this.currentState;
  }

  /** Calls back with every frame of a type. Gives a function that stops it. */
  on<T extends ServerFrame["type"]>(type: T, listener: (frame: FrameOf<T>) => void): () => void {
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

  /**
   * Sends a visitor's message, now or when there is a connection. Gives its client message id: an `ack`, or an `error`
   * that refuses it, will name it. Throws when the dialog is left or refused, and a `RangeError` for a text that no
   * frame can hold.
   */
  send(text: string): string {
    if (this.isOver()) throw new Error(`The dialog is ${this.currentState}.`);
    const id = this.environment.newId();
    const frame = JSON.stringify({ type: "send_message", text, client_message_id: id } satisfies SendMessageFrame);
    if (frame.length > maxClientFrameLength) throw new RangeError("The message is too long.");
    this.unacknowledged.set(id, frame);
    if (this.openedAt !== null) this.transmit(frame);
    return id;
  }

  /** Tells the others that this person is typing, now and then; call it at every keystroke. */
  sendTyping(): void {
    const now = this.environment.now();
    if (this.openedAt === null || now - this.typedAt < typingMs) return;
    this.typedAt = now;
    this.tell({ type: "typing" });
  }

  /** The person has seen everything that was delivered so far; call it when the messages are on a page that is seen. */
  markRead(): void {
    this.progress.see();
  }

  /** Leaves the dialog for good. */
  close(): void {
    this.end("closed");
  }

  private isOver(): boolean {
    return this.currentState === "refused" || this.currentState === "closed";
  }

  private connect(): void {
    const { dialogId, credentials } = this.options;
    const url = socketUrl(this.environment.origin, dialogId, credentials(), this.lastSeq);
    const connection = this.environment.connect(url);
    this.connection = connection;
    this.isFirst = true;
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
    this.progress.startOver();
    this.heard();
    for (const frame of this.unacknowledged.values()) this.transmit(frame);
    this.change("open");
  }

  /** Gives the connection up, whether it has closed or only says nothing, and tries again in a while. */
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
    this.progress.stop();
    connection?.close();
  }

  private end(state: "refused" | "closed"): void {
    if (this.isOver()) return;
    this.stopListening();
    this.drop();
    this.change(state);
  }

  /** A browser does not show why a handshake failed; an ordinary request with the same credentials does. */
  private async checkRefusal(): Promise<void> {
    if (this.isChecking) return;
    this.isChecking = true;
    const { dialogId, credentials } = this.options;
    const { url, headers } = statusRequest(this.environment.origin, dialogId, credentials());
    const status = await this.environment.readStatus(url, headers);
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
    this.heard();
    if (data === heartbeat.ping) this.connection?.send(heartbeat.pong);
    const frame = readFrame(data);
    if (frame === null) return;
    const fate = sortFrame(frame, this.lastSeq, this.isFirst);
    if (fate === "gap") {
      this.drop();
      this.connect();
      return;
    }
    const seq = seqOf(frame);
    if (seq !== null) this.isFirst = false;
    if (fate === "duplicate") return;
    this.lastSeq = seq ?? this.lastSeq;
    if (seq !== null) this.progress.receive(seq);
    if (frame.type === "resync") this.tell({ type: "resume", after_seq: this.lastSeq });
    if (frame.type === "ack" || frame.type === "error") this.unacknowledged.delete(frame.client_message_id ?? "");
    for (const listener of this.frameListeners.get(frame.type) ?? []) listener(frame as never);
  }

  private tell(frame: TypingFrame | ReceivedFrame | ReadFrame | ResumeFrame): void {
    this.connection?.send(JSON.stringify(frame));
  }

  private transmit(frame: string): void {
    this.connection?.send(frame);
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

  private heard(): void {
    this.isAwaiting = false;
    this.wait(this.environment.isVisible() ? quietMs : hiddenQuietMs, () => this.probe());
  }

  private wait(ms: number, callback: () => void): void {
    this.forget();
    this.forget = this.environment.after(ms, callback);
  }

  private change(state: DialogState): void {
    const isUnderWay = state === "connecting" || state === "waiting";
    const shown = isUnderWay && !this.environment.isOnline() ? "offline" : state;
    if (shown === this.currentState) return;
    this.currentState = shown;
    for (const listener of this.stateListeners) listener(shown, this.refusal);
  }
}
