import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Posted, RoomCaller } from "../../conversations/dialog/ports.ts";
import type { Deps } from "../../deps.ts";
import { workerDialog } from "./worker-dialog.ts";

export interface WorkerMessage {
  dialogId: number;
  text: string;
  /** The worker's own id of the message: a resend returns the first message. */
  clientMessageId: string | null;
}

/** Posts a visitor's message into a Telegram dialog; the AI answers it. Throws `not_found` and as a room does. */
export async function postForWorker(ctx: Deps, input: WorkerMessage): Promise<Posted> {
  const { dialogId, text } = input;
  const clientMessageId = input.clientMessageId ?? crypto.randomUUID();
  const { accountId } = await workerDialog(ctx, dialogId);
  const caller = { ...workerCaller(accountId), visitor: { contact: `dialog:${dialogId}`, network: null } };
  return inRoom(ctx, dialogId, accountId, (room) => room.post(caller, { sender: "user", text, clientMessageId }));
}

/** A bot worker as the caller of a room. */
export function workerCaller(accountId: number): RoomCaller {
  return { accountId, key: "worker", guestId: null, name: null, operator: null };
}
