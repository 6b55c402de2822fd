import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";

/** Hands a WebSocket upgrade to a dialog's room. Throws `not_found` as the room's methods do. */
export interface RoomSockets {
  connect(dialogId: number, request: Request, options: SocketOptions): Promise<Response>;
}

export interface SocketOptions {
  caller: RoomCaller;
  /** The login that opens the socket, which ends with it; null for guests. */
  sessionId: string | null;
  /** When that login's token expires; milliseconds. */
  endsAt: number | null;
  /** Every message with a larger seq before the live ones; null: none. */
  afterSeq: number | null;
  /** Bare `__ping__` text from us (document 001). */
  wantsPing: boolean;
  /** Takes several frames in one WebSocket message, as a JSON array. */
  takesBatches: boolean;
}
