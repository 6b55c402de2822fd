import { guestSessionId } from "../../domain/assistants/site/guest-session-id.ts";
import type { LogEntry } from "../../domain/conversations/dialog/types.ts";
import { closeCodes } from "../../protocol/close-codes.ts";
import type { ServerFrame } from "../../protocol/frames.ts";
import { heartbeat, heartbeatTimeoutMs } from "../../protocol/limits.ts";
import { Flow } from "./flow.ts";
import { FrameBatcher } from "./frame-batcher.ts";
import { deltaFrame, entryFrame, resyncFrame } from "./frames.ts";
import { hasExpired, SocketIdentities, type SocketIdentity } from "./socket-identity.ts";

const pingTag = "ping";

/** With more sockets than this a room is crowded: what is sent to all of them is gathered. */
const maxUnbatchedSockets = 20;

type Delta = Parameters<typeof deltaFrame>[2];

/** A frame for all sockets. */
interface Outgoing {
  data: string;
  /** Whether a socket may get it. */
  verdict(socket: WebSocket): "send" | "held" | "now-held";
  /** What a socket gets instead that is held from now on. */
  resync?(): ServerFrame;
}

/** Sends frames to the sockets of the room. A dead socket is the platform's to report, or `sweep`'s to find. */
export class Sockets {
  readonly identities = new SocketIdentities();
  private readonly ctx: DurableObjectState;
  private readonly flow = new Flow<WebSocket>();
  private readonly batcher = new FrameBatcher<Outgoing>((frames) => this.deliver(frames));

  constructor(ctx: DurableObjectState) {
    this.ctx = ctx;
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(heartbeat.ping, heartbeat.pong));
  }

  /** Everybody who is here; `leaving` is not, any more. */
  openSockets(leaving?: WebSocket): WebSocket[] {
    return this.ctx.getWebSockets().filter((socket) => socket !== leaving && socket.readyState === WebSocket.OPEN);
  }

  /** Sends a frame to one socket. */
  send(socket: WebSocket, frame: ServerFrame): void {
    this.batcher.flush();
    trySend(socket, JSON.stringify(frame));
  }

  /** Sends an entry of the log to all. Clients that have confirmed too little of what was sent before get a `resync`. */
  broadcastEntry(dialogId: number, entry: LogEntry, now: number): void {
    const { seq } = entry;
    this.sendToAll(() => ({
      data: JSON.stringify(entryFrame(dialogId, entry)),
      verdict: (socket) => this.flow.entry(socket, seq),
      resync: () => resyncFrame(dialogId, seq - 1, now),
    }));
  }

  /** Sends something of the moment to all. `except` is the socket that need not get what it sent itself. */
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

  /** Sends a piece of an answer to all who keep up. `lastSeq` is the last of the log. */
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
    this.ctx.acceptWebSocket(server, identity.wantsPing ? [pingTag, ...tags] : tags);
    this.identities.keep(server, { ...identity, activeAt: now });
    if (identity.wantsPing) trySend(server, heartbeat.ping);
    return { client, server };
  }

  /** A frame came: the client lives. */
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
   * Closes sockets of expired logins and those whose client sent heartbeats and has stopped; whether there were any.
   * Clients that never sent a heartbeat are left alone.
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

  /** Whether a socket waits for pings; only then the room wakes to send them. */
  hasPingSockets(): boolean {
    return this.ctx.getWebSockets(pingTag).length > 0;
  }

  ping(): void {
    for (const socket of this.ctx.getWebSockets(pingTag)) trySend(socket, heartbeat.ping);
  }

  private sendToAll(write: () => Outgoing): void {
    const sockets = this.ctx.getWebSockets();
    if (sockets.length === 0) return;
    if (sockets.length > maxUnbatchedSockets) this.batcher.add(write());
    else {
      this.batcher.flush();
      this.deliver([write()]);
    }
  }

  /** Sends frames to every socket that may get them, in one WebSocket message where its client takes that. */
  private deliver(frames: Outgoing[]): void {
    const batch = frames.length > 1 ? `[${frames.map(({ data }) => data).join(",")}]` : "";
    for (const socket of this.ctx.getWebSockets()) {
      const verdicts = frames.map(({ verdict }) => verdict(socket));
      const isBatch = batch !== "" && this.identities.of(socket).takesBatches === true;
      if (isBatch && verdicts.every((verdict) => verdict === "send")) trySend(socket, batch);
      else {
        for (const [at, { data, resync }] of frames.entries()) {
          if (verdicts[at] === "send") trySend(socket, data);
          else if (verdicts[at] === "now-held" && resync !== undefined) trySend(socket, JSON.stringify(resync()));
        }
      }
    }
  }

  private heartbeatOf(socket: WebSocket): number | null {
    return this.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? null;
  }
}

/** Closes, or answers the peer's close. Reserved codes cannot be sent back (RFC 6455 §7.4.1). */
export function close(socket: WebSocket, code: number, reason: string): void {
  try {
    socket.close(code === 1005 || code === 1006 ? 1000 : code, reason);
  } catch {
    // Closed already: nothing to answer.
  }
}

function sessionTag(sessionId: string): string {
  return `session:${sessionId}`;
}

function trySend(socket: WebSocket, data: string): void {
  try {
    socket.send(data);
  } catch {
    // Gone between the listing and the send; its client resumes by seq.
  }
}
