/** A WebSocket, as far as a dialog needs one. */
export interface DialogConnection {
  addEventListener(type: "open" | "message" | "close" | "error", listener: (event: { data?: unknown }) => void): void;
  send(data: string): void;
  close(): void;
}

/** `visible`: the page is seen again. `online`, `offline`: what the browser thinks of the network has changed. */
export type PageSignal = "visible" | "online" | "offline";

/** What a dialog's socket needs of the page it lives in. */
export interface DialogEnvironment {
  /** Where the server is, `https://host`. */
  origin: string;
  connect(url: string): DialogConnection;
  /** The status of a GET; 0 when there was no answer. */
  readStatus(url: string, headers: Record<string, string>): Promise<number>;
  /** Milliseconds that only ever grow. */
  now(): number;
  random(): number;
  newId(): string;
  /** Calls back once after `ms` milliseconds. Gives a function that forgets it. */
  after(ms: number, callback: () => void): () => void;
  isVisible(): boolean;
  isOnline(): boolean;
  /** Gives a function that stops listening. */
  listen(listener: (signal: PageSignal) => void): () => void;
}
