import { WebSocket } from "ws";

interface Frame {
  type: string;
  seq?: number;
  client_message_id?: string | null;
  message_id?: number;
  message?: { id: number; client_message_id?: string };
}

/**
 * A visitor with a real socket: says things one after another, and when the connection is lost connects again and says
 * again what nobody acknowledged. Keeps what was acknowledged, and every durable frame it saw.
 */
export class Visitor {
  readonly acknowledged = new Map<string, number>();
  readonly seen: number[] = [];
  private readonly url: string;
  private readonly waiting = new Map<string, string>();
  private socket: WebSocket | undefined;
  private isLeaving = false;

  /** `url` is the dialog's socket with its credentials, without `after_seq`. */
  constructor(url: string) {
    this.url = url;
    this.connect();
  }

  say(id: string, text: string): void {
    this.waiting.set(id, text);
    if (this.socket?.readyState === WebSocket.OPEN) this.send(id, text);
  }

  /** What was said and not acknowledged yet. */
  pending(): number {
    return this.waiting.size;
  }

  leave(): void {
    this.isLeaving = true;
    this.socket?.close();
  }

  private connect(): void {
    if (this.isLeaving) return;
    const socket = new WebSocket(`${this.url}&after_seq=${this.seen.at(-1) ?? 0}`);
    socket.on("open", () => {
      for (const [id, text] of this.waiting) this.send(id, text);
    });
    socket.on("message", (data) => this.receive(JSON.parse(String(data)) as Frame));
    socket.on("error", () => undefined);
    socket.on("close", () => setTimeout(() => this.connect(), 50 + Math.random() * 200));
    this.socket = socket;
  }

  private send(id: string, text: string): void {
    this.socket?.send(JSON.stringify({ type: "send_message", text, client_message_id: id }));
  }

  private receive(frame: Frame): void {
    if (frame.type === "ack" && frame.client_message_id && frame.message_id !== undefined) {
      this.acknowledged.set(frame.client_message_id, frame.message_id);
      this.waiting.delete(frame.client_message_id);
    } else if (frame.seq !== undefined) this.seen.push(frame.seq);
  }
}
