import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { openUserDialog } from "./open-user-dialog.ts";
import { ownUserId } from "./own-user-id.ts";
import type { Posted } from "./ports.ts";
import { postMessage } from "./post-message.ts";
import { requireUserDialog } from "./require-user-dialog.ts";

export interface UserMessage {
  assistantId: number;
  /** The end user; undefined: that of the dialog, or the caller itself. */
  userId: string | undefined;
  /** undefined: the end user's newest active dialog, or a new one. */
  dialogId: number | undefined;
  text: string;
  clientMessageId: string | null;
}

/** Posts a message of an end user to an assistant. Throws `not_found`, `contact_blocked`, and as a room does. */
export async function sendUserMessage(ctx: Deps, caller: UserPrincipal, message: UserMessage): Promise<Posted> {
  const { assistantId, userId, text, clientMessageId } = message;
  const { accountId } = caller;
  const post = (dialogId: number) => postMessage(ctx, caller, { dialogId, sender: "user", text, clientMessageId });
  if (message.dialogId !== undefined) {
    await requireUserDialog(ctx, { accountId, assistantId, dialogId: message.dialogId, userId });
    return post(message.dialogId);
  }
  const user = { accountId, assistantId, userId: userId ?? ownUserId(caller.userId) };
  const dialogId = await openUserDialog(ctx, user);
  try {
    return await post(dialogId);
  } catch (error) {
    if (!(error instanceof DomainError && error.code === "dialog_archived")) throw error;
    return post(await openUserDialog(ctx, user, dialogId));
  }
}
