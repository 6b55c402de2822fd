import type { ReadFrame, ReceivedFrame } from "../../protocol/frames.ts";
import type { DialogEnvironment } from "./environment.ts";

/** Confirmations are gathered for this long, milliseconds. */
const gatherMs = 1_000;

/** Tells the server up to where everything has come to the page, and been seen: soon, and once for many. */
export class Progress {
  private readonly after: DialogEnvironment["after"];
  private readonly tell: (frame: ReceivedFrame | ReadFrame) => void;
  private received = 0;
  private seen = 0;
  private told = { received: 0, seen: 0 };
  private forget: (() => void) | null = null;

  constructor(after: DialogEnvironment["after"], tell: (frame: ReceivedFrame | ReadFrame) => void) {
    this.after = after;
    this.tell = tell;
  }

  /** Everything up to a seq has come. */
  receive(seq: number): void {
    this.received = seq;
    this.confirmSoon();
  }

  /** The person has seen what has come. */
  see(): void {
    if (this.seen === this.received) return;
    this.seen = this.received;
    this.confirmSoon();
  }

  /** A new connection knows nothing of what was told over the last one. */
  startOver(): void {
    this.told = { received: 0, seen: 0 };
    if (this.received > 0) this.confirmSoon();
  }

  stop(): void {
    this.forget?.();
    this.forget = null;
  }

  private confirmSoon(): void {
    this.forget ??= this.after(gatherMs, () => {
      this.forget = null;
      const { received, seen, told } = this;
      if (seen > told.seen) this.tell({ type: "read", seq: seen });
      if (received > Math.max(told.received, seen)) this.tell({ type: "received", seq: received });
      this.told = { received, seen };
    });
  }
}
