import type { AnyInboxFrame } from "../../protocol/inbox-frames.ts";
import { heartbeat } from "../../protocol/limits.ts";
import { backoffMs } from "./backoff.ts";
import type { DialogConnection, DialogEnvironment } from "./environment.ts";
import { isRefusal } from "./is-refusal.ts";

/** As a dialog's: `waiting` for the next attempt, `offline` without a network; `refused` and `closed` are final. */
export type InboxState = "connecting" | "open" | "waiting" | "offline" | "refused" | "closed";

export interface InboxListener {
  /** Every frame; each connection begins with the inbox as it is. */
  onFrame(frame: AnyInboxFrame): void;
  onState(state: InboxState): void;
}

/** Patience, milliseconds: for a handshake, for an answer to a `__ping__`, and for silence before one. */
const handshakeMs = 10_000;
const answerMs = 4_000;
const quietMs = 30_000;
/** A connection that held this long was a good one: the waits begin anew. */
const steadyMs = 5_000;

/** A page's place in the inbox of an account. Connects again by itself until it is closed, or refused. */
export class InboxSocket {
  private readonly accessToken: string;
  private readonly environment: DialogEnvironment;
  private readonly listener: InboxListener;
  private readonly stopListening: () => void;
  private connection: DialogConnection | null = null;
  private openedAt: number | null = null;
  private state: InboxState | null = null;
  private failures = 0;
  /** The one timer: for the next attempt, the handshake, an answer, or the end of a silence. */
  private forget = () => {};

  constructor(accessToken: string, environment: DialogEnvironment, listener: InboxListener) {
    this.accessToken = accessToken;
    this.environment = environment;
    this.listener = listener;
    this.stopListening = environment.listen((signal) => {
      if (signal === "offline" && this.connection !== null) this.lost();
      else if (signal === "offline") this.change("waiting");
      else if (this.openedAt !== null) this.probe();
      else if (this.connection === null) this.connect();
    });
    this.connect();
  }

  /** Leaves the inbox for good. */
  close(): void {
    this.end("closed");
  }

  private connect(): void {
    const query = new URLSearchParams({ token: this.accessToken });
    const connection = this.environment.connect(`${this.environment.origin.replace(/^http/, "ws")}/ws/inbox?${query}`);
    this.connection = connection;
    const whileCurrent = (act: (data: unknown) => void) => (event: { data?: unknown }) => {
      if (connection === this.connection) act(event.data);
    };
    const onOpen = () => {
      this.openedAt = this.environment.now();
      this.rest();
      this.change("open");
    };
    connection.addEventListener("open", whileCurrent(onOpen));
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

  private receive(data: unknown): void {
    this.rest();
    if (typeof data === "string" && data.startsWith("{")) this.listener.onFrame(JSON.parse(data) as AnyInboxFrame);
  }

  private lost(): void {
    const { openedAt } = this;
    const isOnline = this.environment.isOnline();
    this.drop();
    const wasSteady = openedAt !== null && this.environment.now() - openedAt >= steadyMs;
    this.failures = wasSteady ? 0 : this.failures + 1;
    if (isOnline) void this.checkRefusal();
    this.wait(backoffMs(this.failures, this.environment.random()), () => this.connect());
    this.change("waiting");
  }

  /** A browser does not show why a handshake failed; an ordinary request with the same token does. */
  private async checkRefusal(): Promise<void> {
    const { origin } = this.environment;
    const status = await this.environment.readStatus(`${origin}/api/me`, {
      Authorization: `Bearer ${this.accessToken}`,
    });
    if (isRefusal(status)) this.end("refused");
  }

  private drop(): void {
    const { connection } = this;
    this.connection = null;
    this.openedAt = null;
    this.forget();
    connection?.close();
  }

  private end(state: "refused" | "closed"): void {
    if (this.state === "refused" || this.state === "closed") return;
    this.stopListening();
    this.drop();
    this.change(state);
  }

  private probe(): void {
    this.connection?.send(heartbeat.ping);
    this.wait(answerMs, () => this.lost());
  }

  private rest(): void {
    this.wait(quietMs, () => this.probe());
  }

  private wait(ms: number, callback: () => void): void {
    this.forget();
    this.forget = this.environment.after(ms, callback);
  }

  private change(state: InboxState): void {
    const isUnderWay = state === "connecting" || state === "waiting";
    const shown = isUnderWay && !this.environment.isOnline() ? "offline" : state;
    if (shown === this.state) return;
    this.state = shown;
    this.listener.onState(shown);
  }
}
