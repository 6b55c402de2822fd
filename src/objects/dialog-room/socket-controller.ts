import { isShownToVisitor } from "../../domain/conversations/dialog/is-shown-to-visitor.ts";
import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import { advance } from "../../domain/conversations/dialog/receipts.ts";
import type { Delivery, LogEntry, Rating, Side } from "../../domain/conversations/dialog/types.ts";
import type { Deps } from "../../domain/deps.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { closeCodes } from "../../protocol/close-codes.ts";
import type { ClientFrame } from "../../protocol/read-client-frame.ts";
import { acceptMessage } from "./accept-message.ts";
import { CallerUses } from "./caller-uses.ts";
import { holds, refuseOperator } from "./command-handoff.ts";
import { DeliveryReports } from "./delivery-reports.ts";
import * as frames from "./frames.ts";
import { type Presence, presenceOf } from "./presence.ts";
import { isOversize, readSocketData } from "./read-socket-data.ts";
import { replay } from "./replay.ts";
import { type RoomError, tooManySockets } from "./room-error.ts";
import { unresponsiveCheckMs } from "./rules.ts";
import { seesInternal, sideOf } from "./sides.ts";
import { type SocketUse, useFrame, useTyping } from "./socket-allowance.ts";
import { hasExpired, type SocketIdentity } from "./socket-identity.ts";
import type { SocketListener } from "./socket-listener.ts";
import { close, type Sockets } from "./sockets.ts";
import type { RoomStore } from "./store.ts";
import { Viewers } from "./viewers.ts";
import { VisitorMessages } from "./visitor-messages.ts";

type MessageFrame = Extract<ClientFrame, { kind: "message" }>;

/** Handles the frames of the sockets of one dialog, and what a new socket receives. */
export class SocketController {
  private readonly deps: Deps;
  private readonly store: RoomStore;
  private readonly sockets: Sockets;
  private readonly listener: SocketListener;
  private readonly uses: CallerUses;
  private readonly visitorMessages: VisitorMessages;
  private readonly deliveryReports: DeliveryReports;
  readonly viewers: Viewers;
  private lastCheckAt = 0;
  private sentPresence = "";
  /** Entries that visitors' sockets have not been told of. Only in memory: a client that misses a number resumes. */
  private readonly hidden: number[] = [];

  constructor(deps: Deps, store: RoomStore, sockets: Sockets, listener: SocketListener) {
    this.deps = deps;
    this.store = store;
    this.sockets = sockets;
    this.listener = listener;
    this.uses = new CallerUses(sockets);
    const isForTeam = (socket: WebSocket) => this.isForTeam(socket);
    this.viewers = new Viewers(sockets, { dialogId: () => this.dialogId(), clock: deps.clock, isForTeam });
    this.visitorMessages = new VisitorMessages(deps, (work) => listener.runInBackground(work));
    this.deliveryReports = new DeliveryReports(deps, store, sockets, (kind, seq) => this.advance("user", kind, seq));
  }

  /** Accepts a socket and sends what it missed, unfinished answers, receipts and presence; then it is live. */
  connect(identity: SocketIdentity, afterSeq: number | null): WebSocket {
    const now = this.deps.clock();
    this.closeUnresponsive();
    const { client, server } = this.sockets.accept(identity, now);
    if (afterSeq !== null) this.replay(server, afterSeq);
    for (const { turn, text } of this.listener.partialAnswers()) {
      this.sockets.send(server, frames.deltaFrame(this.dialogId(), turn, { type: "delta", offset: 0, text }, now));
    }
    this.sendReceipts(server);
    if (!this.viewers.tellChanges()) this.viewers.tell(server);
    if (!this.broadcastPresence()) this.sendPresence(server, this.presence());
    return client;
  }

  /** The error for a socket that would be one too many; dead sockets are closed first. Otherwise null. */
  refuseSocket(identity: SocketIdentity): RoomError | null {
    const now = this.deps.clock();
    if (this.sockets.isFullFor(identity) && this.sockets.closeUnresponsive(now)) this.broadcastPresence();
    return this.sockets.isFullFor(identity) ? tooManySockets : null;
  }

  receive(socket: WebSocket, data: string | ArrayBuffer): void {
    const now = this.deps.clock();
    const use = useFrame(this.uses.of(socket), now);
    // A frame may have been on its way when the dialog was deleted.
    if (this.store.facts() === undefined) close(socket, closeCodes.sessionEnded, "This dialog was deleted.");
    else if (hasExpired(this.sockets.identities.of(socket), now))
      close(socket, closeCodes.sessionEnded, "The session has ended.");
    else if (use === null) close(socket, closeCodes.tooManyFrames, "Too many frames.");
    else if (isOversize(data)) close(socket, closeCodes.frameTooBig, "The frame is too large.");
    else {
      this.sockets.recordActivity(socket, now);
      this.uses.keep(socket, this.handleFrame(socket, readSocketData(data), use, now), now);
    }
  }

  disconnected(socket: WebSocket, code: number, reason: string): void {
    close(socket, code, reason);
    this.sockets.forget(socket);
    this.broadcastPresence(socket);
  }

  /** Broadcasts a log entry. */
  broadcastEntry(entry: LogEntry): void {
    this.closeUnresponsive();
    const isForTeam = (socket: WebSocket) => this.isForTeam(socket);
    if (!isShownToVisitor(entry)) this.hidden.push(entry.seq);
    else for (const seq of this.hidden.splice(0)) this.sendHidden(seq);
    this.sockets.broadcastEntry(this.dialogId(), entry, this.deps.clock(), isForTeam);
    if (entry.kind === "handoff") this.broadcastPresence();
  }

  /** Closes unresponsive sockets, at most once in `unresponsiveCheckMs`. */
  closeUnresponsive(): void {
    const now = this.deps.clock();
    if (now - this.lastCheckAt < unresponsiveCheckMs) return;
    this.lastCheckAt = now;
    if (this.sockets.closeUnresponsive(now)) this.broadcastPresence();
  }

  /** Closes the sockets of logins that have ended. */
  endSessions(sessionIds: string[]): void {
    this.sockets.endSessions(sessionIds);
    this.broadcastPresence();
  }

  /** Records what the visitor's channel reports about an entry (`Room.recordDelivery`). */
  recordDelivery(seq: number, report: string | null | Delivery): void {
    this.deliveryReports.record(seq, report);
  }

  /** Stores a rating of an answer by the visitor's side, and broadcasts it when it is new. */
  rate(caller: RoomCaller, seq: number, rating: Rating, ratedAt: number): void {
    if (sideOf(this.store.facts(), this.store.handoff(), caller) !== "user") return;
    if (!this.store.rate(seq, rating, ratedAt)) return;
    this.sockets.broadcast(frames.ratedFrame(this.dialogId(), seq, rating, ratedAt));
  }

  /** Stores the visitor's position in the handoff queue, and broadcasts it when it is new. */
  setQueuePosition(position: number): void {
    if (this.store.handoff().status !== "requested") return;
    this.store.setQueuePosition(position);
    this.broadcastPresence();
  }

  private dialogId(): number {
    return this.store.facts()?.dialogId ?? 0;
  }

  private handleFrame(socket: WebSocket, frame: ClientFrame, use: SocketUse, now: number): SocketUse {
    switch (frame.kind) {
      case "message":
        this.countMessage(socket, frame);
        return use;
      case "typing":
        return this.handleTyping(socket, use, now);
      case "received":
      case "read":
        this.handleReceipt(socket, frame.kind, frame.seq);
        return use;
      case "resume":
        this.sockets.resume(socket, frame.afterSeq, now);
        this.replay(socket, frame.afterSeq);
        return use;
      case "fault":
        this.refuse(socket, frame.code, frame.message, frame.clientMessageId);
        return use;
    }
  }

  private countMessage(socket: WebSocket, frame: MessageFrame): void {
    const { visitor } = this.sockets.identities.of(socket).caller;
    if (visitor === undefined) this.handleMessage(socket, frame, null);
    else this.visitorMessages.count(socket, visitor, (spent) => this.handleMessage(socket, frame, spent));
  }

  /** Stores a message of a socket, acknowledges it to the sender and broadcasts it; or refuses it with an error frame. */
  private handleMessage(socket: WebSocket, frame: MessageFrame, spent: Allowance | null): void {
    // The dialog may have been deleted while the message was counted.
    if (this.store.facts() === undefined) return;
    const { text, clientMessageId: id, isVisitor, afterSeq } = frame;
    const arrival = { now: this.deps.clock(), messagesPerMinute: this.deps.messagesPerMinute, spent };
    const { caller } = this.sockets.identities.of(socket);
    // `sender: "user"` is a visitor's message, as over REST; without it the caller's side decides.
    const sender = isVisitor ? "user" : sideOf(this.store.facts(), this.store.handoff(), caller);
    const held = sender === "operator" ? refuseOperator(this.store.handoff(), caller) : null;
    const input = { sender, text, clientMessageId: id, afterSeq };
    const posted = held === null ? acceptMessage(this.store, caller, input, arrival) : null;
    if (posted === null || !posted.ok) {
      this.refuseFor(socket, posted?.error ?? held, id);
      return;
    }
    const { message, isDuplicate, turn } = posted.value;
    if (sender === "operator") this.viewers.stopped(caller.operator?.id);
    this.sockets.sendBefore(socket, frames.ackFrame(message, isDuplicate), () => {
      if (!isDuplicate) this.listener.onMessage(message);
    });
    if (turn !== null) this.listener.onTurn();
  }

  private refuseFor(socket: WebSocket, error: RoomError | null, id: string | null): void {
    if (error !== null) this.refuse(socket, frames.frameErrorCode(error.code), error.reason, id);
  }

  private refuse(socket: WebSocket, code: string, message: string, id: string | null): void {
    this.sockets.send(socket, frames.errorFrame(this.dialogId(), code, message, { client_message_id: id }));
  }

  private handleTyping(socket: WebSocket, use: SocketUse, now: number): SocketUse {
    const used = useTyping(use, now);
    if (used === null) return use;
    const { caller } = this.sockets.identities.of(socket);
    const handoff = this.store.handoff();
    const isOperator = sideOf(this.store.facts(), handoff, caller) === "operator";
    if (isOperator && caller.operator !== null) this.viewers.typed(caller.operator);
    // Visitors only see the operator who has the dialog.
    if (isOperator && !holds(handoff, caller)) return used;
    this.sockets.broadcast(frames.typingFrame(this.dialogId(), isOperator ? caller.operator : null, now), socket);
    return used;
  }

  private handleReceipt(socket: WebSocket, kind: "received" | "read", seq: number): void {
    if (seq > this.store.lastSeq()) {
      this.refuse(socket, "VALIDATION_ERROR", "seq: there is no entry with this seq yet", null);
      return;
    }
    this.sockets.received(socket, seq);
    this.advance(
      sideOf(this.store.facts(), this.store.handoff(), this.sockets.identities.of(socket).caller),
      kind,
      seq,
      socket,
    );
  }

  private advance(side: Side, kind: "received" | "read", seq: number, except?: WebSocket): void {
    const receipts = this.store.receipts.read();
    const cursor = advance(receipts[side], kind, seq);
    if (cursor === null) return;
    this.store.receipts.keep({ ...receipts, [side]: cursor });
    this.sockets.broadcast(frames.receiptFrame(this.dialogId(), side, cursor, this.deps.clock()), except);
  }

  private sendReceipts(socket: WebSocket): void {
    const receipts = this.store.receipts.read();
    const now = this.deps.clock();
    for (const side of ["user", "operator"] as const) {
      if (receipts[side].delivered === 0) continue;
      this.sockets.send(socket, frames.receiptFrame(this.dialogId(), side, receipts[side], now));
    }
    for (const [seq, reason] of Object.entries(receipts.failed ?? {})) {
      this.sockets.send(socket, frames.deliveryFailedFrame(this.dialogId(), Number(seq), reason, now));
    }
  }

  /** Whether a socket gets the entries for the account's users. */
  private isForTeam(socket: WebSocket): boolean {
    return seesInternal(this.store.facts(), this.store.handoff(), this.sockets.identities.of(socket));
  }

  private sendHidden(seq: number): void {
    this.sockets.broadcastTo(frames.hiddenFrame(this.dialogId(), seq), (socket) => !this.isForTeam(socket));
  }

  private replay(socket: WebSocket, afterSeq: number): void {
    const options = { afterSeq, isForTeam: this.isForTeam(socket), now: this.deps.clock() };
    replay(this.store, this.sockets, socket, options);
  }

  private presence(leaving?: WebSocket) {
    const facts = this.store.facts();
    const handoff = this.store.handoff();
    const connected = this.sockets.openSockets(leaving).map((socket) => {
      const { caller } = this.sockets.identities.of(socket);
      return { side: sideOf(facts, handoff, caller), operator: caller.operator };
    });
    return presenceOf(connected, handoff.operator);
  }

  /** null while the visitor does not wait for an operator. */
  private queuePosition(): number | null {
    return this.store.handoff().status === "requested" ? this.store.queuePosition() : null;
  }

  private sendPresence(socket: WebSocket, presence: Record<"user" | "operator", Presence>): void {
    const side = sideOf(this.store.facts(), this.store.handoff(), this.sockets.identities.of(socket).caller);
    this.sockets.send(
      socket,
      frames.presenceFrame(this.dialogId(), presence[side], this.queuePosition(), this.deps.clock()),
    );
  }

  /** Sends the presence to all sockets when it has changed since the last time; returns whether it has. */
  private broadcastPresence(leaving?: WebSocket): boolean {
    this.viewers.tellChanges(leaving);
    const presence = this.presence(leaving);
    const current = JSON.stringify([presence, this.queuePosition()]);
    if (current === this.sentPresence) return false;
    this.sentPresence = current;
    for (const socket of this.sockets.openSockets(leaving)) this.sendPresence(socket, presence);
    return true;
  }
}
