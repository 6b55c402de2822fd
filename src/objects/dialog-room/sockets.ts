import type { RoomCaller } from "../../domain/dialog/ports.ts";
import type { ServerFrame } from "../../protocol/frames.ts";

/** What a socket remembers through hibernation. Well under the 16,384 bytes an attachment may have. */
export interface SocketIdentity {
  caller: RoomCaller;
}

/** Sends one frame to every socket of the room, or to one of them. A dead socket is the platform's to report. */
export class Sockets {
  private readonly ctx: DurableObjectState;

  constructor(ctx: DurableObjectState) {
    this.ctx = ctx;
  }

  broadcast(frame: ServerFrame): void {
    const data = JSON.stringify(frame);
    for (const socket of this.ctx.getWebSockets()) trySend(socket, data);
  }

  accept(identity: SocketIdentity): { client: WebSocket; server: WebSocket } {
    const { 0: client, 1: server } = new WebSocketPair();
    server.serializeAttachment(identity);
    this.ctx.acceptWebSocket(server);
    return { client, server };
  }
}

export function identityOf(socket: WebSocket): SocketIdentity {
  return socket.deserializeAttachment() as SocketIdentity;
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
