import type { ReadFrame, ReceivedFrame, ResumeFrame, SendMessageFrame, TypingFrame } from "../../protocol/frames.ts";
import type { TeamFrame } from "../../protocol/internal-frames.ts";
import { maxClientFrameLength } from "../../protocol/limits.ts";
import { classifyFrame, seqOf } from "./classify-frame.ts";
import { Connection, type ConnectionState } from "./connection.ts";
import { type Credentials, socketUrl, statusRequest } from "./dialog-address.ts";
import type { Environment } from "./environment.ts";
import { ReceiptSender } from "./receipt-sender.ts";

export interface DialogOptions {
  dialogId: number;
  /** Called before every attempt, so that a page can renew its token. */
  credentials(): Credentials;
  /** The last seq that the page already has; 0 replays the whole dialog. */
  afterSeq?: number;
  /** Only reads: reports nothing as received. */
  isPassive?: boolean;
}

type FrameOf<T extends TeamFrame["type"]> = Extract<TeamFrame, { type: T }>;
/** `refusal` is the HTTP status of a refusal. */
type StateListener = (state: ConnectionState, refusal: number | null) => void;

const typingIntervalMs = 2_000;

/**
 * A page's connection to a dialog. Delivers every frame that has a seq once and in order, and every message that the
 * page sends once and in order, whatever the network does: unacknowledged messages are sent again under the same id.
 */
export class DialogSocket {
  readonly #environment: Environment;
  readonly #frameListeners = new Map<string, Set<(frame: never) => void>>();
  readonly #anyListeners = new Set<(frame: TeamFrame) => void>();
  readonly #stateListeners = new Set<StateListener>();
  /** Frames the server has not acknowledged, by client message id, in the order they were sent. */
  readonly #unacknowledged = new Map<string, string>();
  readonly #connection: Connection<TeamFrame>;
  readonly #receipts: ReceiptSender;
  readonly #isPassive: boolean;
  #lastSeq: number;
  #isFirst = true;
  #typedAt = -typingIntervalMs;

  constructor({ dialogId, credentials, afterSeq = 0, isPassive = false }: DialogOptions, environment: Environment) {
    this.#environment = environment;
    this.#lastSeq = afterSeq;
    this.#isPassive = isPassive;
    this.#receipts = new ReceiptSender(environment.after.bind(environment), (frame) => this.#sendFrame(frame));
    const { origin } = environment;
    const client = {
      url: () => socketUrl(origin, dialogId, credentials(), this.#lastSeq),
      statusRequest: () => statusRequest(origin, dialogId, credentials()),
      onOpen: () => this.#opened(),
      onFrame: (frame: TeamFrame) => this.#receive(frame),
      onState: (state: ConnectionState, refusal: number | null) => {
        if (state !== "open") this.#receipts.stop();
        for (const listener of this.#stateListeners) listener(state, refusal);
      },
    };
    this.#connection = new Connection(client, environment);
  }

  get state(): ConnectionState {
    return this.#connection.state;
  }

  /** Calls back with every frame of a type. Returns a function that removes the listener. */
  on<T extends TeamFrame["type"]>(type: T, listener: (frame: FrameOf<T>) => void): () => void {
    const listeners = this.#frameListeners.get(type) ?? new Set();
    this.#frameListeners.set(type, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Calls back with every frame. Returns a function that removes the listener. */
  onAny(listener: (frame: TeamFrame) => void): () => void {
    this.#anyListeners.add(listener);
    return () => this.#anyListeners.delete(listener);
  }

  /** Calls back at once with the current state, then with every change. Returns a function that removes the listener. */
  onState(listener: StateListener): () => void {
    this.#stateListeners.add(listener);
    listener(this.state, this.#connection.refusal);
    return () => this.#stateListeners.delete(listener);
  }

  /**
   * Sends a visitor's message now, or as soon as there is a connection. Returns its client message id: the `ack`, or the
   * `error` that refuses it, carries the same id. Throws when the dialog is closed or refused, and a `RangeError` when
   * the text does not fit in a frame.
   */
  send(text: string): string {
    if (this.#connection.isOver) throw new Error(`The dialog is ${this.state}.`);
    const id = this.#environment.newId();
    const frame = JSON.stringify({ type: "send_message", text, client_message_id: id } satisfies SendMessageFrame);
    if (frame.length > maxClientFrameLength) throw new RangeError("The message is too long.");
    this.#unacknowledged.set(id, frame);
    if (this.#connection.isOpen) this.#connection.request(frame);
    return id;
  }

  /** Reports that the user is typing, at most every two seconds. Call it at every keystroke. */
  sendTyping(): void {
    const now = this.#environment.now();
    if (!this.#connection.isOpen || now - this.#typedAt < typingIntervalMs) return;
    this.#typedAt = now;
    this.#sendFrame({ type: "typing" });
  }

  /** Marks everything delivered so far as read. Call it when the messages are visible to the user. */
  markRead(): void {
    this.#receipts.markRead();
  }

  /** Ends the wait for the next attempt to connect: the server is known to answer. */
  connectNow(): void {
    this.#connection.connectNow();
  }

  /** Leaves the dialog for good. */
  close(): void {
    this.#connection.close();
  }

  #opened(): void {
    this.#isFirst = true;
    this.#receipts.reset();
    for (const frame of this.#unacknowledged.values()) this.#connection.request(frame);
  }

  #receive(frame: TeamFrame): void {
    const verdict = classifyFrame(frame, this.#lastSeq, this.#isFirst);
    if (verdict === "gap") {
      this.#connection.reconnect();
      return;
    }
    const seq = seqOf(frame);
    if (seq !== null) this.#isFirst = false;
    if (verdict === "duplicate") return;
    this.#lastSeq = seq ?? this.#lastSeq;
    if (seq !== null && !this.#isPassive) this.#receipts.receive(seq);
    if (frame.type === "resync") this.#sendFrame({ type: "resume", after_seq: this.#lastSeq });
    if (frame.type === "ack" || frame.type === "error") this.#unacknowledged.delete(frame.client_message_id ?? "");
    for (const listener of this.#frameListeners.get(frame.type) ?? []) listener(frame as never);
    for (const listener of this.#anyListeners) listener(frame);
  }

  #sendFrame(frame: TypingFrame | ReceivedFrame | ReadFrame | ResumeFrame): void {
    this.#connection.send(JSON.stringify(frame));
  }
}
