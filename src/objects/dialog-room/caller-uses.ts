import { type SocketUse, unused } from "./socket-allowance.ts";
import type { Sockets } from "./sockets.ts";

/** The use of each caller, over all its sockets in the room: a new socket does not bring a new allowance. */
export class CallerUses {
  private readonly sockets: Sockets;
  private readonly known = new Map<string, SocketUse>();

  constructor(sockets: Sockets) {
    this.sockets = sockets;
  }

  of(socket: WebSocket): SocketUse {
    const { caller, use } = this.sockets.identities.of(socket);
    const ofCaller = this.known.get(caller.key) ?? this.stored(caller.key);
    return { ...ofCaller, typedAt: use?.typedAt ?? 0 };
  }

  /** Records the use of a socket's caller, and that its client is active. */
  keep(socket: WebSocket, use: SocketUse, now: number): void {
    this.known.set(this.sockets.identities.of(socket).caller.key, use);
    this.sockets.identities.keepUse(socket, use, now);
  }

  /** What the sockets know of a caller after the room has hibernated: the newest of their counts. */
  private stored(key: string): SocketUse {
    const identities = this.sockets.openSockets().map((socket) => this.sockets.identities.of(socket));
    const uses = identities.flatMap(({ caller, use }) => (caller.key === key && use !== undefined ? [use] : []));
    return uses.reduce((newest, use) => (isNewer(use, newest) ? use : newest), unused);
  }
}

function isNewer(one: SocketUse, other: SocketUse): boolean {
  return one.windowStart > other.windowStart || (one.windowStart === other.windowStart && one.frames > other.frames);
}
