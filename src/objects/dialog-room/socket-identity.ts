import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import type { SocketUse } from "./socket-allowance.ts";

/** How long what a socket has used may be in memory alone, milliseconds. */
const writeAfterMs = 1000;

/** What a socket remembers through hibernation. Well under the 16,384 bytes an attachment may have. */
export interface SocketIdentity {
  caller: RoomCaller;
  /** The login that opened it; null for guests. When it ends, so does the socket. */
  sessionId: string | null;
  /** When that login's token expires; null for guests. Milliseconds. */
  endsAt: number | null;
  /** Asked for document 001's heartbeat: bare `__ping__` text from us. */
  wantsPing: boolean;
  /** Asked for several frames in one WebSocket message, as a JSON array, where the room is crowded. */
  takesBatches?: boolean;
  /** The last sign that was no heartbeat; milliseconds. */
  activeAt?: number;
  use?: SocketUse;
}

/**
 * The identities of a room's sockets. They are in the sockets' attachments, so hibernation forgets nothing; a change of what
 * a socket has used is written within a second, because a room that is in use does not hibernate.
 */
export class SocketIdentities {
  private readonly known = new WeakMap<WebSocket, SocketIdentity>();
  private readonly unwritten = new Set<WebSocket>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  of(socket: WebSocket): SocketIdentity {
    let identity = this.known.get(socket);
    if (identity === undefined) {
      identity = socket.deserializeAttachment() as SocketIdentity;
      this.known.set(socket, identity);
    }
    return identity;
  }

  /** Keeps the identity of a new socket. */
  keep(socket: WebSocket, identity: SocketIdentity): void {
    this.known.set(socket, identity);
    socket.serializeAttachment(identity);
  }

  /** Remembers what a socket has used, and that its client lives. */
  keepUse(socket: WebSocket, use: SocketUse, now: number): void {
    this.known.set(socket, { ...this.of(socket), use, activeAt: now });
    this.unwritten.add(socket);
    this.timer ??= setTimeout(() => this.write(), writeAfterMs);
  }

  private write(): void {
    this.timer = undefined;
    for (const socket of this.unwritten) socket.serializeAttachment(this.of(socket));
    this.unwritten.clear();
  }
}

/** Whether the login behind a socket is over by itself. */
export function hasExpired({ endsAt }: SocketIdentity, now: number): boolean {
  return endsAt !== null && endsAt !== undefined && now >= endsAt;
}
