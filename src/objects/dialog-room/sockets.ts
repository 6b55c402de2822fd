import type { RoomCaller } from "../../domain/dialog/ports.ts";
import type { ServerFrame } from "../../protocol/frames.ts";
import { heartbeat } from "../../protocol/limits.ts";
import type { SocketUse } from "./socket-allowance.ts";

const pingTag = "ping";

/** What a socket remembers through hibernation. Well under the 16,384 bytes an attachment may have. */
export interface SocketIdentity {
  caller: RoomCaller;
  /** Asked for document 001's heartbeat: bare `__ping__` text from us. */
  wantsPing: boolean;
  use?: SocketUse;
}

/** Sends one frame to every socket of the room, or to one of them. A dead socket is the platform's to report. */
export class Sockets {
  private readonly ctx: DurableObjectState;

  constructor(ctx: DurableObjectState) {
    this.ctx = ctx;
  }

  /** `except` is the socket that need not hear of what it said itself. */
  broadcast(frame: ServerFrame, except?: WebSocket): void {
    const data = JSON.stringify(frame);
    for (const socket of this.ctx.getWebSockets()) if (socket !== except) trySend(socket, data);
  }

  accept(identity: SocketIdentity): { client: WebSocket; server: WebSocket } {
    const { 0: client, 1: server } = new WebSocketPair();
    server.serializeAttachment(identity);
    this.ctx.acceptWebSocket(server, identity.wantsPing ? [pingTag] : []);
    if (identity.wantsPing) trySend(server, heartbeat.ping);
    return { client, server };
  }

  /** Whether a socket waits for pings; only then the room wakes to send them. */
  wantPings(): boolean {
    return this.ctx.getWebSockets(pingTag).length > 0;
  }

  ping(): void {
    for (const socket of this.ctx.getWebSockets(pingTag)) trySend(socket, heartbeat.ping);
  }
}

export function identityOf(socket: WebSocket): SocketIdentity {
  return socket.deserializeAttachment() as SocketIdentity;
}

/** Remembers what a socket has used. */
export function keepUse(socket: WebSocket, use: SocketUse): void {
  socket.serializeAttachment({ ...identityOf(socket), use } satisfies SocketIdentity);
}

export function send(socket: WebSocket, frame: ServerFrame): void {
  trySend(socket, JSON.stringify(frame));
}

/** Answers the peer's close. Reserved codes cannot be sent back (RFC 6455 §7.4.1). */
export function close(socket: WebSocket, code: number, reason: string): void {
  try {
    socket.close(code === 1005 || code === 1006 ? 1000 : code, reason);
  } catch {
    // Closed already: nothing to answer.
  }
}

function trySend(socket: WebSocket, data: string): void {
  try {
    socket.send(data);
  } catch {
    // Gone between the listing and the send; its client resumes by seq.
  }
}
