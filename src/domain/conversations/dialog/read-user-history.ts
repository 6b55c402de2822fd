import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { readMessages } from "./read-messages.ts";
import type { Message } from "./types.ts";
import { type UserDialogChoice, userDialogOf } from "./user-dialog-of.ts";

/**
 * A page of an end user's dialog, newest message first, and the number of all messages, from its room; empty when the user has no
 * dialog. Throws `not_found` for a given dialog that is none.
 */
export async function readUserHistory(
  ctx: Deps,
  caller: UserPrincipal,
  { limit, offset, ...choice }: UserDialogChoice & { limit: number; offset: number },
): Promise<{ messages: Message[]; total: number }> {
  const dialogId = await userDialogOf(ctx, caller, choice);
  if (dialogId === null) return { messages: [], total: 0 };
  const { messages, total = 0 } = await readMessages(ctx, caller, dialogId, { afterSeq: null, limit, skip: offset });
  return { messages, total };
}
