import type { RoomCaller } from "../../domain/dialog/ports.ts";

/** Hands a WebSocket upgrade to a dialog's room. Throws `not_found` as the room's methods do. */
export interface RoomSockets {
  /** `afterSeq` asks for every message with a larger seq before the live ones; null asks for none. */
  connect(dialogId: number, request: Request, caller: RoomCaller, afterSeq: number | null): Promise<Response>;
}
