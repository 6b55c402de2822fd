import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import { DomainError } from "../../domain/errors.ts";

interface SocketOptions {
  caller: RoomCaller;
  sessionId: string | null;
  endsAt: number | null;
  wantsPing: boolean;
  takesBatches: boolean;
  wantsInternal: boolean;
  afterSeq: number | null;
}

/**
 * Forwards a WebSocket upgrade to the room's `fetch`. Only these headers are set: no token reaches the room, and a client
 * cannot forge them.
 */
export function durableRoomSockets(namespace: Env["DIALOG_ROOM"]) {
  return {
    async connect(dialogId: number, request: Request, { afterSeq, ...identity }: SocketOptions): Promise<Response> {
      const headers = new Headers({
        upgrade: request.headers.get("upgrade") ?? "",
        "x-room-identity": encodeURIComponent(JSON.stringify(identity)),
      });
      if (afterSeq !== null) headers.set("x-after-seq", String(afterSeq));
      const answer = await namespace.getByName(String(dialogId)).fetch("https://room/", { headers });
      if (answer.status === 101) return answer;
      const { code, reason, params } = (await answer.json()) as Pick<DomainError, "code" | "params"> & {
        reason: string;
      };
      throw new DomainError(code, reason, params);
    },
  };
}
