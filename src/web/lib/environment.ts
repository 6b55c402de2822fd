/** The part of a browser's WebSocket that a connection uses. */
export interface Socket {
  addEventListener(
    type: "open" | "message" | "close" | "error",
    listener: (event: { data?: unknown; code?: number }) => void,
  ): void;
  send(data: string): void;
  close(): void;
}

/** `visible`: the page is visible again. `online`, `offline`: the browser reports a change of the network. */
export type PageSignal = "visible" | "online" | "offline";

/** What a connection needs from the page it runs in. */
export interface Environment {
  /** The address of the server, `https://host`. */
  origin: string;
  connect(url: string): Socket;
  /** The status of a GET; 0 when there was no response. */
  readStatus(url: string, headers: Record<string, string>): Promise<number>;
  /** A monotonic clock, milliseconds. */
  now(): number;
  random(): number;
  newId(): string;
  /** Calls back once after `ms` milliseconds. Returns a function that cancels the call. */
  after(ms: number, callback: () => void): () => void;
  isVisible(): boolean;
  isOnline(): boolean;
  /** Returns a function that removes the listener. */
  listen(listener: (signal: PageSignal) => void): () => void;
}
