import type { TurnEvent } from "../../domain/conversations/dialog/ports.ts";
import type { TurnResult } from "../../domain/conversations/dialog/types.ts";
import { deltaIntervalMs } from "./rules.ts";

/**
 * An answer while the model generates it. Batches the pieces into one event per interval, sends late listeners the text so
 * far, and sends all listeners the end. Nothing in it is durable.
 */
export class LiveTurn {
  private text = "";
  private sent = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private result: TurnResult | undefined;
  private readonly listeners = new Set<(event: TurnEvent) => void>();

  /** Adds a piece. Pieces after the end are ignored. */
  write(text: string): void {
    if (this.result !== undefined) return;
    this.text += text;
    if (this.timer !== undefined) return;
    this.flush();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, deltaIntervalMs);
  }

  /** Discards the text: a second attempt does not continue the first one. */
  restart(): void {
    this.text = "";
    this.sent = 0;
  }

  end(result: TurnResult): void {
    clearTimeout(this.timer);
    this.flush();
    this.result = result;
    for (const listener of this.listeners) listener({ type: "end", result });
    this.listeners.clear();
  }

  /** The text that listeners have received so far. */
  sentText(): string {
    return this.text.slice(0, this.sent);
  }

  /** Calls the listener with the text so far and then with each event. Returns a function that unsubscribes. */
  follow(listener: (event: TurnEvent) => void): () => void {
    if (this.sent > 0) listener({ type: "delta", offset: 0, text: this.sentText() });
    if (this.result !== undefined) listener({ type: "end", result: this.result });
    else this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private flush(): void {
    if (this.sent === this.text.length) return;
    const event: TurnEvent = { type: "delta", offset: this.sent, text: this.text.slice(this.sent) };
    this.sent = this.text.length;
    for (const listener of this.listeners) listener(event);
  }
}
