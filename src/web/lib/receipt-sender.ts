import type { ReadFrame, ReceivedFrame } from "../../protocol/frames.ts";
import type { Environment } from "./environment.ts";

/** Receipts are collected for this long, milliseconds. */
const collectMs = 1_000;

/** Reports to the server up to which seq the page has received and the user has read: soon, one frame for many. */
export class ReceiptSender {
  readonly #after: Environment["after"];
  readonly #send: (frame: ReceivedFrame | ReadFrame) => void;
  #received = 0;
  #read = 0;
  #sent = { received: 0, read: 0 };
  #cancelTimer: (() => void) | null = null;

  constructor(after: Environment["after"], send: (frame: ReceivedFrame | ReadFrame) => void) {
    this.#after = after;
    this.#send = send;
  }

  /** The page has everything up to a seq. */
  receive(seq: number): void {
    this.#received = seq;
    this.#schedule();
  }

  /** The user has read everything received so far. */
  markRead(): void {
    if (this.#read === this.#received) return;
    this.#read = this.#received;
    this.#schedule();
  }

  /** A new connection starts without receipts: sends them again. */
  reset(): void {
    this.#sent = { received: 0, read: 0 };
    if (this.#received > 0) this.#schedule();
  }

  stop(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
  }

  #schedule(): void {
    this.#cancelTimer ??= this.#after(collectMs, () => {
      this.#cancelTimer = null;
      const received = this.#received;
      const read = this.#read;
      const sent = this.#sent;
      if (read > sent.read) this.#send({ type: "read", seq: read });
      if (received > Math.max(sent.received, read)) this.#send({ type: "received", seq: received });
      this.#sent = { received, read };
    });
  }
}
