import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal } from "../../people/account/types.ts";
import { readMessages } from "./read-messages.ts";
import { messageId as idOf, maxSeq } from "./rules.ts";
import type { Message } from "./types.ts";

/** One message of a dialog, from its room. Throws `not_found`, also for a message of another dialog. */
export async function readMessage(
  ctx: Deps,
  caller: Principal,
  { dialogId, messageId }: { dialogId: number; messageId: number },
): Promise<Message> {
  const seq = messageId - idOf(dialogId, 0);
  // The room is asked for any number, so that a caller without access learns nothing from it.
  const afterSeq = Math.min(maxSeq, Math.max(1, seq)) - 1;
  const { messages } = await readMessages(ctx, caller, dialogId, { afterSeq, limit: 1 });
  const [message] = messages;
  if (message?.seq !== seq) throw new DomainError("not_found", "No such message.");
  return message;
}
