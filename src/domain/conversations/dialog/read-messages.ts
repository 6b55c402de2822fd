import type { Deps } from "../../deps.ts";
import type { Principal } from "../../people/account/types.ts";
import { inRoom } from "./in-room.ts";
import type { History, HistoryQuery } from "./ports.ts";
import { roomCaller } from "./room-caller.ts";

/** A dialog's messages, from its room, so never stale. Throws `not_found`. */
export function readMessages(ctx: Deps, principal: Principal, dialogId: number, query: HistoryQuery): Promise<History> {
  return inRoom(ctx, dialogId, principal.accountId, (room) => room.history(roomCaller(principal), query));
}
