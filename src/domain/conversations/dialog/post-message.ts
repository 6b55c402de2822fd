import type { Deps } from "../../deps.ts";
import type { Principal } from "../../people/account/types.ts";
import { inRoom } from "./in-room.ts";
import type { Posted } from "./ports.ts";
import { roomCaller } from "./room-caller.ts";

export interface NewMessage {
  dialogId: number;
  sender: "user" | "operator";
  text: string;
  /** The client's own id of the message: a resend gets the first message back. */
  clientMessageId: string | null;
}

/** Puts a message into a dialog. Without a client id it gets one, so that our own retries cannot double it. */
export function postMessage(ctx: Deps, principal: Principal, input: NewMessage): Promise<Posted> {
  const { dialogId, sender, text } = input;
  const clientMessageId = input.clientMessageId ?? crypto.randomUUID();
  return inRoom(ctx, dialogId, principal.accountId, (room) =>
    room.post(roomCaller(principal), { sender, text, clientMessageId }),
  );
}
