import { guestSessionId } from "../../domain/assistants/site/guest-session-id.ts";
import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import { closeCodes } from "../../protocol/close-codes.ts";
import type { ServerFrame } from "../../protocol/frames.ts";
import { heartbeat, heartbeatTimeoutMs } from "../../protocol/limits.ts";
import { Flow } from "./flow.ts";
import { deltaFrame, resyncFrame } from "./frames.ts";
import type { SocketUse } from "./socket-allowance.ts";

const pingTag = "ping";

/** What a socket remembers through hibernation. Well under the 16,384 bytes an attachment may have. */
export interface SocketIdentity {
  caller: RoomCaller;
  /** The login that opened it; null for guests. When it ends, so does the socket. */
  sessionId: string | null;
  /** When that login's token expires; null for guests. Milliseconds. */
  endsAt: number | null;
  /** Asked for document 001's heartbeat: bare `__ping__` text from us. */
  wantsPing: boolean;
  /** The last sign that was no heartbeat; milliseconds. */
  signAt?: number;
  use?: SocketUse;
}

type Delta = Parameters<typeof deltaFrame>[2];

/** Sends frames to the sockets of the room. A dead socket is the platform's to report, or `sweep`'s to find. */
export class Sockets {
  private readonly ctx: DurableObjectState;
  private readonly flow = new Flow<WebSocket>();

  constructor(ctx: DurableObjectState) {
    this.ctx = ctx;
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(heartbeat.ping, heartbeat.pong));
  }

  /** Everybody who is here; `leaving` is not, any more. */
  here(leaving?: WebSocket): WebSocket[] {
    return this.ctx.getWebSockets().filter((socket) => socket !== leaving && socket.readyState === WebSocket.OPEN);
  }

  /** Tells all of an entry of the log. Clients that have confirmed too little of what was told before get a `resync`. */
  tell(frame: ServerFrame & { seq: number }, now: number): void {
    const data = JSON.stringify(frame);
    for (const socket of this.ctx.getWebSockets()) {
      const verdict = this.flow.entry(socket, frame.seq);
      if (verdict === "send") trySend(socket, data);
      else if (verdict === "now-held") send(socket, resyncFrame(frame.dialog_id, frame.seq - 1, now));
    }
  }

  /** Something of the moment. `except` is the socket that need not hear of what it said itself. */
  broadcast(frame: ServerFrame, except?: WebSocket): void {
    const data = JSON.stringify(frame);
    for (const socket of this.ctx.getWebSockets()) {
      if (socket !== except && !this.flow.isHeld(socket)) trySend(socket, data);
    }
  }

  /** A piece of an answer, to all who keep up. `lastSeq` is the last of the log. */
  stream(dialogId: number, turn: number, delta: Delta, lastSeq: number, now: number): void {
    const data = JSON.stringify(deltaFrame(dialogId, turn, delta, now));
    for (const socket of this.ctx.getWebSockets()) {
      const verdict = this.flow.delta(socket, delta.text.length, () => this.heartbeatOf(socket));
      if (verdict === "send") trySend(socket, data);
      else if (verdict === "now-held") send(socket, resyncFrame(dialogId, lastSeq, now));
    }
  }

  accept(identity: SocketIdentity, now: number): { client: WebSocket; server: WebSocket } {
    const { 0: client, 1: server } = new WebSocketPair();
    server.serializeAttachment({ ...identity, signAt: now } satisfies SocketIdentity);
    const session = identity.sessionId ?? (identity.caller.guestId === null ? null : guestSessionId);
    const tags = session === null ? [] : [sessionTag(session)];
    this.ctx.acceptWebSocket(server, identity.wantsPing ? [pingTag, ...tags] : tags);
    if (identity.wantsPing) trySend(server, heartbeat.ping);
    return { client, server };
  }

  /** A frame came: the client lives. */
  sign(socket: WebSocket, now: number): void {
    this.flow.sign(socket, now);
  }

  received(socket: WebSocket, seq: number): void {
    this.flow.received(socket, seq);
  }

  hold(socket: WebSocket): void {
    this.flow.hold(socket);
  }

  resume(socket: WebSocket, afterSeq: number, now: number): void {
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
  sweep(now: number): boolean {
    let found = false;
    for (const socket of this.here()) {
      const identity = identityOf(socket);
      const beat = this.heartbeatOf(socket);
      if (hasExpired(identity, now)) close(socket, closeCodes.sessionEnded, "The session has ended.");
      else if (beat !== null && now - Math.max(beat, identity.signAt ?? 0) > heartbeatTimeoutMs) {
        close(socket, closeCodes.heartbeatTimeout, "No sign of life.");
      } else continue;
      found = true;
    }
    return found;
  }

  /** Whether a socket waits for pings; only then the room wakes to send them. */
  wantPings(): boolean {
    return this.ctx.getWebSockets(pingTag).length > 0;
  }

  ping(): void {
    for (const socket of this.ctx.getWebSockets(pingTag)) trySend(socket, heartbeat.ping);
  }

  private heartbeatOf(socket: WebSocket): number | null {
    return this.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? null;
  }
}

export function identityOf(socket: WebSocket): SocketIdentity {
  return socket.deserializeAttachment() as SocketIdentity;
}

/** Whether the login behind a socket is over by itself. */
export function hasExpired({ endsAt }: SocketIdentity, now: number): boolean {
  return endsAt !== null && endsAt !== undefined && now >= endsAt;
}

/** Remembers what a socket has used, and that it lives. */
export function keepUse(socket: WebSocket, use: SocketUse, now: number): void {
  socket.serializeAttachment({ ...identityOf(socket), use, signAt: now } satisfies SocketIdentity);
}

export function send(socket: WebSocket, frame: ServerFrame): void {
  trySend(socket, JSON.stringify(frame));
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
