import { computed, signal } from "@preact/signals";
import type { AnyInboxFrame, InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { unreadOf } from "../../../../../protocol/unread-of.ts";
import { browserEnvironment } from "../../../../lib/browser-environment.ts";
import { connectInbox } from "../../../../lib/connect-inbox.ts";
import type { Connection, ConnectionState } from "../../../../lib/connection.ts";
import { call, type Output } from "../../../client/call.ts";
import { credentials } from "../../../session/credentials.ts";
import { user } from "../../../session/session.ts";
import { applyInboxFrame, applyRows, changeRow, emptyInbox, type InboxState } from "./inbox-state.ts";

type Counts = Output<"GET /api/inbox/counts">;
/** `before` is the inbox without the frame. */
type Listener = (frame: AnyInboxFrame, before: InboxState) => void;

/** Changes that come together are asked for together, milliseconds. */
const collectMs = 250;

/**
 * The inbox of the account in this tab: the socket, the rows and the counts. It stays connected while the user is logged in, on
 * other pages too. After a gap it asks for what has changed since the last revision that it has seen.
 */
class Inbox {
  readonly state = signal<InboxState>(emptyInbox);
  readonly positions = computed(() => this.state.value.positions);
  readonly operators = computed(() => this.state.value.operators);
  readonly assistants = computed(() => this.state.value.assistants);
  readonly connection = signal<ConnectionState>("connecting");
  readonly counts = signal<Counts | null>(null);
  /** The user's connection state for others; null while the socket is not open. */
  readonly ownStatus = computed(() => this.operators.value.find(({ id }) => id === user.value?.id)?.status ?? null);
  private socket: Connection<AnyInboxFrame> | null = null;
  private readonly listeners = new Set<Listener>();
  private revision: number | null = null;
  private isCatchingUp = false;
  private isBehind = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Connects, unless it is. */
  start(): void {
    const { token } = credentials;
    if (this.socket !== null || token === null) return;
    this.socket = connectInbox(token, browserEnvironment, {
      onFrame: (frame) => this.receive(frame),
      onState: (state) => {
        this.connection.value = state;
        if (state === "refused") void this.startAgain(token);
      },
    });
  }

  /** Leaves the inbox of a user who has logged out. */
  stop(): void {
    this.socket?.close();
    this.socket = null;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.revision = null;
    this.state.value = emptyInbox;
    this.counts.value = null;
  }

  /** Calls back with every frame. Returns a function that ends it. */
  onFrame(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  setStatus(status: "online" | "away"): void {
    this.socket?.send(JSON.stringify({ type: "set_status", status }));
  }

  /** Takes rows that a list has read. `revision` is the account's when they were read. */
  take(rows: readonly InboxRow[], revision: number): void {
    this.revision ??= revision;
    this.state.value = applyRows(this.state.value, rows);
  }

  /** Takes a row that was found elsewhere, unless a newer one is here. */
  know(row: InboxRow): void {
    if (!this.state.peek().rows.has(row.dialog_id)) this.state.value = applyRows(this.state.value, [row]);
  }

  /** Shows a change of a row before the server has told it. */
  change(id: number, change: (row: InboxRow) => InboxRow): void {
    this.state.value = changeRow(this.state.value, id, change);
  }

  /** Marks a dialog as read up to a seq, here and for the operator's other windows. */
  markRead(id: number, seq: number): void {
    const row = this.state.value.rows.get(id);
    if (row !== undefined && row.read_seq >= seq) return;
    this.change(id, (one) => ({ ...one, read_seq: seq, unread_count: unreadOf(one, seq), is_mentioned: false }));
    void call("PUT /api/dialogs/{dialog_id}/read", { path: { dialog_id: id }, body: { seq } }).then(
      () => this.refresh(),
      () => {},
    );
  }

  /** Reads soon what has changed, and the counts. */
  refresh(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.catchUp();
      void this.count();
    }, collectMs);
  }

  private receive(frame: AnyInboxFrame): void {
    const before = this.state.peek();
    this.state.value = applyInboxFrame(before, frame);
    // The API has by then what the frames before have told.
    if (frame.type === "counts_changed" || frame.type === "inbox") this.refresh();
    for (const listener of this.listeners) listener(frame, before);
  }

  private async count(): Promise<void> {
    this.counts.value = await call("GET /api/inbox/counts").catch(() => this.counts.value);
  }

  /** Asks for the rows that have changed after the last known revision, until there are no more. */
  private async catchUp(): Promise<void> {
    if (this.revision === null) return;
    this.isBehind = this.isCatchingUp;
    if (this.isCatchingUp) return;
    this.isCatchingUp = true;
    try {
      for (let hasMore = true; hasMore; ) {
        const query = { changed_since: this.revision ?? 0 };
        const page: Output<"GET /api/inbox/dialogs"> = await call("GET /api/inbox/dialogs", { query });
        this.revision = page.revision;
        this.state.value = applyRows(this.state.value, page.dialogs, page.removed);
        hasMore = page.has_more;
      }
    } catch {
      // The next frame or connection asks again, from the same revision.
    } finally {
      this.isCatchingUp = false;
    }
    if (this.isBehind) this.refresh();
  }

  private async startAgain(refused: string): Promise<void> {
    this.socket = null;
    // Who logs out instead starts it with the next login.
    await credentials.renew(refused).then(
      () => this.start(),
      () => {},
    );
  }
}

export const inbox = new Inbox();
