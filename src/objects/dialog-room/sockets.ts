import { guestSessionId } from "../../domain/assistants/site/guest-session-id.ts";
import { isShownToVisitor } from "../../domain/conversations/dialog/is-shown-to-visitor.ts";
import type { LogEntry } from "../../domain/conversations/dialog/types.ts";
import { closeCodes } from "../../protocol/close-codes.ts";
import type { ServerFrame } from "../../protocol/frames.ts";
import type { TeamFrame } from "../../protocol/internal-frames.ts";
import { heartbeat, heartbeatTimeoutMs, socketLimits } from "../../protocol/limits.ts";
import { Flow } from "./flow.ts";
import { FrameBatcher } from "./frame-batcher.ts";
import { deltaFrame, entryFrame, resyncFrame } from "./frames.ts";
import { hasExpired, SocketIdentities, type SocketIdentity } from "./socket-identity.ts";

const pingTag = "ping";

/** With more sockets than this, broadcasts are batched. */
const maxUnbatchedSockets = 20;

type Delta = Parameters<typeof deltaFrame>[2];

/** A frame for all sockets. */
interface Outgoing {
  data: string;
  /** Whether a socket may receive it. */
  verdict(socket: WebSocket): "send" | "held" | "now-held";
  /** The frame that a socket gets instead when it is held from now on. */
  resync?(): ServerFrame;
}

/** Sends frames to the sockets of the room. The platform reports dead sockets, or `closeUnresponsive` finds them. */
export class Sockets {
  readonly identities = new SocketIdentities();
  private readonly ctx: DurableObjectState;
  private readonly flow = new Flow<WebSocket>();
  /** What waits for the next frame of its socket. */
  private ahead: { socket: WebSocket; data: string } | null = null;
  private readonly batcher = new FrameBatcher<Outgoing>((frames) => this.deliver(frames));
  /** Whether the room has had no socket since it woke. Many never have one, and asking the runtime takes longer. */
  private isUnused: boolean;

  constructor(ctx: DurableObjectState) {
    this.ctx = ctx;
    this.isUnused = ctx.getWebSockets().length === 0;
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(heartbeat.ping, heartbeat.pong));
  }

  /** All open sockets except `leaving`. */
  openSockets(leaving?: WebSocket): WebSocket[] {
    return this.ctx.getWebSockets().filter((socket) => socket !== leaving && socket.readyState === WebSocket.OPEN);
  }

  /** The open sockets of the visitor. */
  countVisitors(): number {
    return this.openSockets().filter((socket) => this.identities.of(socket).caller.guestId !== null).length;
  }

  /** Whether a room has as many sockets of its visitor, or of users of the account, as it may have. */
  isFullFor({ caller }: SocketIdentity): boolean {
    const visitors = this.countVisitors();
    if (caller.guestId !== null) return visitors >= socketLimits.visitorInDialog;
    return this.openSockets().length - visitors >= socketLimits.usersInDialog;
  }

  /** Sends a frame to one socket. */
  send(socket: WebSocket, frame: TeamFrame): void {
    this.batcher.flush();
    trySend(socket, JSON.stringify(frame));
  }

  /**
   * Sends a frame to one socket: where its client accepts batches, in one message with the frame that is broadcast during
   * `broadcast`.
   */
  sendBefore(socket: WebSocket, frame: ServerFrame, broadcast: () => void): void {
    this.batcher.flush();
    const data = JSON.stringify(frame);
    if (this.identities.of(socket).takesBatches === true) this.ahead = { socket, data };
    else trySend(socket, data);
    try {
      broadcast();
    } finally {
      if (this.ahead !== null) trySend(socket, data);
      this.ahead = null;
    }
  }

  /**
   * Sends a log entry to the sockets that may see it. `isForTeam`: whether a socket is of the account's users. Clients that are
   * too far behind with confirming get a `resync`.
   */
  broadcastEntry(dialogId: number, entry: LogEntry, now: number, isForTeam: (socket: WebSocket) => boolean): void {
    const { seq } = entry;
    const isInternal = !isShownToVisitor(entry);
    this.sendToAll(() => ({
      data: JSON.stringify(entryFrame(dialogId, entry, isInternal)),
      verdict: (socket) => (isInternal && !isForTeam(socket) ? "held" : this.flow.entry(socket, seq)),
      resync: () => resyncFrame(dialogId, seq - 1, now),
    }));
  }

  /** Sends a frame that is not in the log to the sockets that fit. */
  broadcastTo(frame: ServerFrame, fits: (socket: WebSocket) => boolean): void {
    const verdict = (socket: WebSocket) => (fits(socket) && !this.flow.isHeld(socket) ? "send" : "held");
    this.sendToAll(() => ({ data: JSON.stringify(frame), verdict }));
  }

  /** Sends a frame that is not in the log to all sockets but `except`. */
  broadcast(frame: ServerFrame, except?: WebSocket): void {
    const verdict = (socket: WebSocket) => (this.flow.isHeld(socket) ? "held" : "send");
    if (except === undefined) this.sendToAll(() => ({ data: JSON.stringify(frame), verdict }));
    else {
      this.batcher.flush();
      const data = JSON.stringify(frame);
      for (const socket of this.ctx.getWebSockets()) {
        if (socket !== except && verdict(socket) === "send") trySend(socket, data);
      }
    }
  }

  /** Sends a piece of an answer to all sockets that keep up. `lastSeq` is the last seq of the log. */
  stream(dialogId: number, turn: number, delta: Delta, lastSeq: number, now: number): void {
    this.sendToAll(() => ({
      data: JSON.stringify(deltaFrame(dialogId, turn, delta, now)),
      verdict: (socket) => this.flow.delta(socket, delta.text.length, () => this.heartbeatOf(socket)),
      resync: () => resyncFrame(dialogId, lastSeq, now),
    }));
  }

  accept(identity: SocketIdentity, now: number): { client: WebSocket; server: WebSocket } {
    this.batcher.flush();
    const { 0: client, 1: server } = new WebSocketPair();
    const session = identity.sessionId ?? (identity.caller.guestId === null ? null : guestSessionId);
    const tags = session === null ? [] : [sessionTag(session)];
    this.isUnused = false;
    this.ctx.acceptWebSocket(server, identity.wantsPing ? [pingTag, ...tags] : tags);
    this.identities.keep(server, { ...identity, activeAt: now });
    if (identity.wantsPing) trySend(server, heartbeat.ping);
    return { client, server };
  }

  /** Records that the client sent a frame. */
  recordActivity(socket: WebSocket, now: number): void {
    this.flow.recordActivity(socket, now);
  }

  received(socket: WebSocket, seq: number): void {
    this.flow.received(socket, seq);
  }

  hold(socket: WebSocket): void {
    this.flow.hold(socket);
  }

  resume(socket: WebSocket, afterSeq: number, now: number): void {
    this.batcher.flush();
    this.flow.resume(socket, afterSeq, now);
  }

  forget(socket: WebSocket): void {
    this.flow.forget(socket);
  }

  /** Closes the sockets of ended logins. */
  endSessions(sessionIds: string[]): void {
    for (const id of sessionIds) {
      for (const socket of this.ctx.getWebSockets(sessionTag(id))) {
        close(socket, closeCodes.sessionEnded, "The session has ended.");
      }
    }
  }

  /**
   * Closes sockets of expired logins, and sockets whose client has stopped sending heartbeats. Sockets that never sent a
   * heartbeat stay open. Returns whether it closed any.
   */
  closeUnresponsive(now: number): boolean {
    let found = false;
    for (const socket of this.openSockets()) {
      const identity = this.identities.of(socket);
      const beat = this.heartbeatOf(socket);
      if (hasExpired(identity, now)) close(socket, closeCodes.sessionEnded, "The session has ended.");
      else if (beat !== null && now - Math.max(beat, identity.activeAt ?? 0) > heartbeatTimeoutMs) {
        close(socket, closeCodes.heartbeatTimeout, "No heartbeat.");
      } else continue;
      found = true;
    }
    return found;
  }

  /** Whether any socket needs pings; only then the room wakes to send them. */
  hasPingSockets(): boolean {
    return !this.isUnused && this.ctx.getWebSockets(pingTag).length > 0;
  }

  ping(): void {
    for (const socket of this.ctx.getWebSockets(pingTag)) trySend(socket, heartbeat.ping);
  }

  private sendToAll(write: () => Outgoing): void {
    if (this.isUnused) return;
    const sockets = this.ctx.getWebSockets();
    if (sockets.length === 0) return;
    if (sockets.length > maxUnbatchedSockets) this.batcher.add(write());
    else {
      this.batcher.flush();
      this.deliver([write()]);
    }
  }

  /** Sends frames to every socket that may receive them, in one WebSocket message if its client accepts batches. */
  private deliver(frames: Outgoing[]): void {
    const batch = frames.length > 1 ? `[${frames.map(({ data }) => data).join(",")}]` : null;
    for (const socket of this.ctx.getWebSockets()) {
      const accepts = this.identities.of(socket).takesBatches === true;
      if (this.ahead?.socket === socket) this.sendWithAhead(frames);
      else if (batch !== null && accepts) this.sendBatch(socket, frames, batch);
      else for (const frame of frames) sendIfAllowed(socket, frame, frame.verdict(socket));
    }
  }

  /** Sends the frame that waits for its socket's next one, together with that one. */
  private sendWithAhead(frames: Outgoing[]): void {
    const { ahead } = this;
    if (ahead === null) return;
    this.ahead = null;
    const { socket, data } = ahead;
    const verdicts = frames.map(({ verdict }) => verdict(socket));
    if (verdicts.every((verdict) => verdict === "send")) {
      trySend(socket, `[${[data, ...frames.map((frame) => frame.data)].join(",")}]`);
      return;
    }
    trySend(socket, data);
    for (const [at, frame] of frames.entries()) sendIfAllowed(socket, frame, verdicts[at]);
  }

  private sendBatch(socket: WebSocket, frames: Outgoing[], batch: string): void {
    const verdicts = frames.map(({ verdict }) => verdict(socket));
    if (verdicts.every((verdict) => verdict === "send")) trySend(socket, batch);
    else for (const [at, frame] of frames.entries()) sendIfAllowed(socket, frame, verdicts[at]);
  }

  private heartbeatOf(socket: WebSocket): number | null {
    return this.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? null;
  }
}

/** Closes a socket, or completes a close by the peer. Reserved codes cannot be sent (RFC 6455 §7.4.1). */
export function close(socket: WebSocket, code: number, reason: string): void {
  try {
    socket.close(code === 1005 || code === 1006 ? 1000 : code, reason);
  } catch {
    // Already closed.
  }
}

/** Sends a frame, or the resync that its client gets instead; nothing to a socket that is held already. */
function sendIfAllowed(socket: WebSocket, { data, resync }: Outgoing, verdict: string | undefined): void {
  if (verdict === "send") trySend(socket, data);
  else if (verdict === "now-held" && resync !== undefined) trySend(socket, JSON.stringify(resync()));
}

function sessionTag(sessionId: string): string {
  return `session:${sessionId}`;
}

function trySend(socket: WebSocket, data: string): void {
  try {
    socket.send(data);
  } catch {
    // Closed between the listing and the send; the client resumes by seq.
  }
}
