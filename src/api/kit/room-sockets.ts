import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";

/** Forwards a WebSocket upgrade to a dialog's room. Throws `not_found` as the room's methods do. */
export interface RoomSockets {
  connect(dialogId: number, request: Request, options: SocketOptions): Promise<Response>;
}

export interface SocketOptions {
  caller: RoomCaller;
  /** The login that opens the socket; null for guests. The socket ends with the login. */
  sessionId: string | null;
  /** When that login's token expires; milliseconds. */
  endsAt: number | null;
  /** Replays every entry with a larger seq first; null: no replay. */
  afterSeq: number | null;
  /** Whether the client uses `__ping__` text from the server (document 001). */
  wantsPing: boolean;
  /** Whether the client accepts several frames in one WebSocket message, as a JSON array. */
  takesBatches: boolean;
}
