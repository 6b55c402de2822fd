import type { Deps } from "../../deps.ts";
import type { Principal } from "../../people/account/types.ts";
import { endDraft } from "../draft/end-draft.ts";
import { countMessage } from "./count-message.ts";
import { inRoom } from "./in-room.ts";
import type { Posted } from "./ports.ts";
import { roomCaller } from "./room-caller.ts";

export interface NewMessage {
  dialogId: number;
  sender: "user" | "operator";
  text: string;
  /** The client's own id of the message: a resend returns the first message. */
  clientMessageId: string | null;
  /** Of an operator: only while an operator has the dialog. */
  onlyHeld?: boolean;
  /** Of an operator: the last entry that the operator has seen. `newer_messages` when a colleague has written after it. */
  afterSeq?: number | null;
  /** The operator's draft that it was written in, which is deleted unless it has been changed since. */
  draftRevision?: number | null;
}

/**
 * Posts a message into a dialog. A message without a client id gets one, so that our own retries cannot duplicate it. Throws
 * `rate_limited` and as a room does.
 */
export async function postMessage(ctx: Deps, principal: Principal, input: NewMessage): Promise<Posted> {
  const { dialogId, sender, text, onlyHeld = false, afterSeq = null } = input;
  const clientMessageId = input.clientMessageId ?? crypto.randomUUID();
  await countMessage(ctx, principal);
  const posted = await inRoom(ctx, dialogId, principal.accountId, (room) =>
    room.post(roomCaller(principal), { sender, text, clientMessageId, onlyHeld, afterSeq }),
  );
  await endDraft(ctx, principal, dialogId, input.draftRevision ?? null);
  return posted;
}
