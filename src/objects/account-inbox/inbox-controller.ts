import type { Operator } from "../../domain/conversations/handoff/types.ts";
import type {
  ActiveOperator,
  InboxLogin,
  InboxNotice,
  InboxUpdate,
  ResourceChange,
} from "../../domain/conversations/inbox/types.ts";
import type { Deps } from "../../domain/deps.ts";
import type { OperatorStatus } from "../../domain/people/team/types.ts";
import { heartbeat } from "../../protocol/limits.ts";
import { readInboxFrame } from "../../protocol/read-inbox-frame.ts";
import { Announcer } from "./announcer.ts";
import { Assigner } from "./assigner.ts";
import {
  breachFrame,
  dialogFrame,
  errorFrame,
  noteFrame,
  noticeFrame,
  presenceFrame,
  queueFrame,
  resourceFrame,
} from "./frames.ts";
import { InboxStore } from "./inbox-store.ts";
import { close, OperatorSockets, saveSocketState, send, socketStateOf } from "./operator-sockets.ts";
import { QueuePositions } from "./queue-positions.ts";
import { countFrame, waitGraceMs } from "./rules.ts";

/** Dialogs in the first frame of a socket. */
const dialogsShown = 100;

/** What an account's inbox does: its queue, the operators' sockets and the assignment of waiting dialogs. */
export class InboxController {
  private readonly ctx: DurableObjectState;
  private readonly deps: Deps;
  private readonly store: InboxStore;
  private readonly sockets: OperatorSockets;
  private readonly queuePositions: QueuePositions;
  private readonly assigner: Assigner;
  private readonly announcer: Announcer;

  constructor(ctx: DurableObjectState, deps: Deps) {
    this.ctx = ctx;
    this.deps = deps;
    this.store = new InboxStore(ctx.storage);
    this.sockets = new OperatorSockets(ctx);
    this.announcer = new Announcer((change) => this.sockets.broadcast(resourceFrame(change), "all"));
    this.queuePositions = new QueuePositions(deps, this.store);
    this.assigner = new Assigner(deps, this.store, {
      accountId: Number(ctx.id.name),
      connected: () => this.sockets.operators(),
      wake: (due) => ctx.waitUntil(ctx.storage.setAlarm(due)),
    });
  }

  /** Adds a dialog to the queue and returns its position, from 1. See the port for `afterSeq`. */
  enter(dialogId: number, afterSeq: number, since: number): number {
    this.closeUnresponsive();
    this.store.dropWaitsDueBefore(since - waitGraceMs);
    this.store.enter(dialogId, afterSeq, since);
    this.sockets.broadcast(queueFrame(this.store.queue()));
    const position = this.store.position(dialogId) ?? this.store.queue().length + 1;
    this.queuePositions.recordSent(dialogId, position);
    this.ctx.waitUntil(this.queuePositions.sendChanges());
    return position;
  }

  /** Applies updates of dialogs and broadcasts the new ones to the operators; returns whether one is connected. */
  update(updates: InboxUpdate[]): boolean {
    this.closeUnresponsive();
    const fresh = updates.filter((update) => this.store.update(update, this.deps.clock()));
    const isWatched = this.sockets.ofOperators().length > 0;
    if (isWatched) this.broadcastChanges(fresh);
    // All other updates change who waits for, holds or has archived a dialog.
    const isOther = ({ message, note, breach, sla }: InboxUpdate) =>
      message === null && note == null && breach == null && sla === undefined;
    if (!fresh.some(isOther)) return isWatched;
    this.sockets.broadcast(queueFrame(this.store.queue()));
    this.broadcastPresence();
    this.ctx.waitUntil(this.queuePositions.sendChanges());
    this.ctx.waitUntil(this.assigner.run());
    return isWatched;
  }

  /** Tells the operators that the catalogue has what the updates told. */
  settle(): void {
    this.sockets.broadcast({ type: "counts_changed" });
  }

  /** Tells an operator's sockets what the operator has done in one of them, or over the API. */
  tell(operatorId: number, notice: InboxNotice): void {
    this.sockets.sendTo(operatorId, noticeFrame(notice));
  }

  /** Tells all open sockets what has changed, the same at most once a second. */
  announce(change: ResourceChange): void {
    if (this.sockets.open().length > 0) this.announcer.announce(change);
  }

  /** Deletes what it knows of dialogs that are being erased. */
  forget(dialogIds: number[]): void {
    this.store.forget(dialogIds);
    this.sockets.broadcast(queueFrame(this.store.queue()));
    this.broadcastPresence();
  }

  /** Assigns waiting dialogs again, because the account's settings or teams have changed. */
  review(): void {
    this.ctx.waitUntil(this.assigner.run());
  }

  /** The operators who are connected or hold dialogs. */
  activeOperators(): ActiveOperator[] {
    this.closeUnresponsive();
    const holdings = this.store.operators.holdings();
    const present = new Set(this.sockets.operators().map(({ id }) => id));
    return [...new Set([...present, ...holdings.keys()])].map((operatorId) => ({
      operatorId,
      status: present.has(operatorId) ? this.store.operators.read(operatorId).status : null,
      activeDialogs: holdings.get(operatorId)?.held ?? 0,
    }));
  }

  /** Removes an operator permanently and releases the dialogs that the operator has. */
  async removeOperator(operatorId: number): Promise<void> {
    this.store.operators.remove(operatorId);
    this.sockets.closeOf(operatorId);
    this.broadcastPresence();
    await this.assigner.run();
  }

  /** Records that a login has opened a socket in a dialog's room; false when the login has ended. */
  visit(sessionId: string, dialogId: number): boolean {
    return this.store.sessions.visit(sessionId, dialogId, this.deps.clock());
  }

  /** Closes the sockets of logins that have ended, here and in the dialogs' rooms. */
  async endSessions(sessionIds: string[]): Promise<void> {
    const now = this.deps.clock();
    this.store.sessions.forgetBefore(now - this.deps.tokens.lifetimeMs);
    const dialogs = this.store.sessions.end(sessionIds, now);
    this.sockets.endSessions(sessionIds);
    this.broadcastPresence();
    await Promise.all(dialogs.map((dialogId) => this.deps.rooms.of(dialogId).endSessions(sessionIds)));
  }

  /**
   * Accepts the WebSocket of an operator and sends the newest dialogs and the queue; with the header `x-watch` it is told of changed
   * resources only, and its user is not connected as an operator. The login is in the header `x-login`. 429
   * when too many sockets are open.
   */
  connect(request: Request): Response {
    const login = JSON.parse(decodeURIComponent(request.headers.get("x-login") ?? "null")) as InboxLogin;
    const { operator, sessionId } = login;
    if (this.sockets.isFullFor(operator.id)) this.closeUnresponsive();
    if (this.sockets.isFullFor(operator.id)) return new Response(null, { status: 429 });
    const isWatcher = request.headers.get("x-watch") !== null;
    const { client, server } = this.sockets.accept({ ...login, isWatcher }, this.deps.clock());
    if (this.store.operators.read(operator.id).isRemoved) this.sockets.closeOf(operator.id);
    if (this.store.sessions.hasEnded(sessionId)) this.sockets.endSessions([sessionId]);
    if (isWatcher) return new Response(null, { status: 101, webSocket: client });
    this.closeUnresponsive();
    send(server, { type: "inbox", dialogs: this.store.newest(dialogsShown).map(dialogFrame) });
    send(server, queueFrame(this.store.queue()));
    this.broadcastPresence();
    this.ctx.waitUntil(this.assigner.run());
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Handles a frame of an operator, within the limit of frames per minute. */
  receive(socket: WebSocket, data: string | ArrayBuffer): void {
    const { state, retryAfterMs } = countFrame(socketStateOf(socket), this.deps.clock());
    saveSocketState(socket, state);
    if (data === heartbeat.pong) return;
    const frame = readInboxFrame(data);
    if (retryAfterMs !== null) {
      const message = `Rate limit exceeded. Try again in ${Math.ceil(retryAfterMs / 1000)} seconds.`;
      send(socket, errorFrame("RATE_LIMIT_EXCEEDED", message));
    } else if (frame.kind === "fault") send(socket, errorFrame(frame.code, frame.message));
    else if (!state.isWatcher) this.setStatus(state.operator, frame.status);
  }

  /** Completes the close of a socket and shows the operators who is still connected. */
  disconnected(socket: WebSocket, code: number, reason: string): void {
    close(socket, code, reason);
    this.broadcastPresence();
  }

  /** Closes unresponsive sockets and assigns waiting dialogs. */
  async alarm(): Promise<void> {
    this.closeUnresponsive();
    await this.assigner.run();
  }

  private broadcastChanges(updates: InboxUpdate[]): void {
    for (const update of updates) {
      if (update.note) this.sockets.broadcast(noteFrame(update, update.note));
      if (update.breach) this.sockets.broadcast(breachFrame(update, update.breach));
    }
    const changed = updates
      .filter(({ note, breach }) => note == null && breach == null)
      .map(({ dialogId }) => dialogId);
    for (const dialogId of new Set(changed)) {
      const dialog = this.store.dialog(dialogId);
      if (dialog !== null) this.sockets.broadcast({ type: "dialog_changed", dialog: dialogFrame(dialog) });
    }
  }

  private setStatus(operator: Operator, status: OperatorStatus): void {
    this.store.operators.setStatus(operator.id, status);
    this.broadcastPresence();
    this.ctx.waitUntil(this.assigner.run());
  }

  private closeUnresponsive(): void {
    if (this.sockets.closeUnresponsive(this.deps.clock())) this.broadcastPresence();
  }

  private broadcastPresence(): void {
    const holdings = this.store.operators.holdings();
    const present = this.sockets.operators().map(({ id, name }) => {
      const { status } = this.store.operators.read(id);
      return { id, name, status, active_dialogs: holdings.get(id)?.held ?? 0 };
    });
    this.sockets.broadcast(presenceFrame(present));
  }
}
