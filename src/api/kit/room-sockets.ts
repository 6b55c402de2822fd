import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";

/**
 * Forwards a WebSocket upgrade to a dialog's room. Throws `not_found` as the room's methods do, and `rate_limited` when too many
 * sockets are open.
 */
export interface RoomSockets {
  connect(dialogId: number, request: Request, options: SocketOptions): Promise<Response>;
}

export interface SocketOptions {
  caller: RoomCaller;
  /** The login that opens the socket; null for guests. The socket ends with the login. */
  sessionId: string | null;
  /** When the socket ends, with the login's token or for a visitor after a day; milliseconds. */
  endsAt: number | null;
  /** Replays every entry with a larger seq first; null: no replay. */
  afterSeq: number | null;
  /** Whether the client uses `__ping__` text from the server (document 001). */
  wantsPing: boolean;
  /** Whether the client accepts several frames in one WebSocket message, as a JSON array. */
  takesBatches: boolean;
  /** Whether a user of the account asks for notes and changes of the triage, whatever its side. */
  wantsInternal: boolean;
}
