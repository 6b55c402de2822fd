import type { ServerFrame } from "../../../src/protocol/frames.ts";
import type { Environment, PageSignal, Socket } from "../../../src/web/lib/environment.ts";

type Listener = (event: { data?: unknown; code?: number }) => void;

/** One end of a connection, played by the test. */
export class FakeConnection implements Socket {
  readonly url: URL;
  readonly sent: string[] = [];
  isClosed = false;
  private readonly listeners: [string, Listener][] = [];

  constructor(url: string) {
    this.url = new URL(url);
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.push([type, listener]);
  }

  send(data: string): void {
    this.sent.push(data);
  }

  close(): void {
    this.isClosed = true;
  }

  open(): void {
    this.emit("open");
  }

  break(code?: number): void {
    this.emit("close", { code });
  }

  receive(data: ServerFrame | string | { type: string }): void {
    this.emit("message", { data: typeof data === "string" ? data : JSON.stringify(data) });
  }

  /** The texts of the messages sent over it. */
  texts(): string[] {
    return this.sent.filter((data) => data.startsWith("{")).map((data) => JSON.parse(data).text);
  }

  private emit(type: string, event: { data?: unknown; code?: number } = {}): void {
    for (const [name, listener] of this.listeners) if (name === type) listener(event);
  }
}

/** A page with a clock of its own, a network and a server that the test plays. `random` is 1/2. */
export class FakePage implements Environment {
  readonly origin = "https://host.example";
  readonly connections: FakeConnection[] = [];
  readonly asked: { url: string; headers: Record<string, string> }[] = [];
  /** What the server's status endpoint answers; 0 is no answer. */
  status = 0;
  visible = true;
  onLine = true;
  private time = 0;
  private ids = 0;
  private timers: { due: number; callback: () => void }[] = [];
  private readonly listeners = new Set<(signal: PageSignal) => void>();

  get last(): FakeConnection {
    return this.connections.at(-1) as FakeConnection;
  }

  /** How many timers wait, and how many listeners the page has. */
  get load(): [timers: number, listeners: number] {
    return [this.timers.length, this.listeners.size];
  }

  connect(url: string): FakeConnection {
    this.connections.push(new FakeConnection(url));
    return this.last;
  }

  async readStatus(url: string, headers: Record<string, string>): Promise<number> {
    this.asked.push({ url, headers });
    return this.status;
  }

  now = () => this.time;
  random = () => 0.5;
  newId = () => `m${++this.ids}`;
  isVisible = () => this.visible;
  isOnline = () => this.onLine;

  after(ms: number, callback: () => void): () => void {
    const timer = { due: this.time + ms, callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  listen(listener: (signal: PageSignal) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  signal(signal: PageSignal): void {
    if (signal !== "visible") this.onLine = signal === "online";
    for (const listener of this.listeners) listener(signal);
  }

  /** Lets time pass; timers come due in their order. */
  pass(ms: number): void {
    const until = this.time + ms;
    for (let next = this.nextDue(until); next !== undefined; next = this.nextDue(until)) {
      this.time = next.due;
      this.timers = this.timers.filter((timer) => timer !== next);
      next.callback();
    }
    this.time = until;
  }

  /** Lets time pass until the page connects again. Gives how long that took. */
  passToNextAttempt(): number {
    const from = this.time;
    const { length } = this.connections;
    while (this.connections.length === length && this.timers.length > 0) this.pass(50);
    return this.time - from;
  }

  private nextDue(until: number) {
    return this.timers.filter(({ due }) => due <= until).sort((one, other) => one.due - other.due)[0];
  }
}

/** Lets what was promised come true. */
export const confirm = () => new Promise((resolve) => setImmediate(resolve));
