import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import type { SocketUse } from "./socket-allowance.ts";

/** How long the use of a socket may be only in memory, milliseconds. */
const writeAfterMs = 1000;

/** The state of a socket that survives hibernation. Well below the limit of 16,384 bytes of an attachment. */
export interface SocketIdentity {
  caller: RoomCaller;
  /** The login that opened it; null for guests. The socket ends with the login. */
  sessionId: string | null;
  /** When that login's token expires; null for guests. Milliseconds. */
  endsAt: number | null;
  /** Whether the client uses document 001's heartbeat: `__ping__` text from the server. */
  wantsPing: boolean;
  /** Whether the client accepts several frames in one WebSocket message, as a JSON array. */
  takesBatches?: boolean;
  /** Whether a user of the account asks for notes and changes of the triage, whatever its side. */
  wantsInternal?: boolean;
  /** When the client last sent a frame other than a heartbeat; milliseconds. */
  activeAt?: number;
  use?: SocketUse;
}

/**
 * The identities of a room's sockets. They are in the sockets' attachments and survive hibernation. A change of a socket's
 * use is written within a second, because a room in use does not hibernate.
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

  /** Stores the identity of a new socket. */
  keep(socket: WebSocket, identity: SocketIdentity): void {
    this.known.set(socket, identity);
    socket.serializeAttachment(identity);
  }

  /** Records the use of a socket and the activity of its client. */
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

/** The identity that the Worker has sent with an upgrade. */
export function readIdentity(request: Request): SocketIdentity {
  return JSON.parse(decodeURIComponent(request.headers.get("x-room-identity") ?? "null"));
}

/** Whether the token of the login that opened a socket has expired. */
export function hasExpired({ endsAt }: SocketIdentity, now: number): boolean {
  return endsAt !== null && endsAt !== undefined && now >= endsAt;
}
