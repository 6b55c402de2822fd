import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { findUserDialog } from "./find-user-dialog.ts";
import { ownUserId } from "./own-user-id.ts";
import { requireUserDialog } from "./require-user-dialog.ts";

export interface UserDialogChoice {
  assistantId: number;
  /** The end user; undefined: that of the dialog, or the caller itself. */
  userId: string | undefined;
  /** undefined: the end user's newest dialog. */
  dialogId: number | undefined;
}

/** The dialog that an application means; null when the end user has none. Throws `not_found` for a given one that is none. */
export async function userDialogOf(
  ctx: Pick<Deps, "db">,
  { accountId, userId: callerId }: UserPrincipal,
  { assistantId, userId, dialogId }: UserDialogChoice,
): Promise<number | null> {
  if (dialogId === undefined) {
    return findUserDialog(ctx, { accountId, assistantId, userId: userId ?? ownUserId(callerId) }, "any");
  }
  await requireUserDialog(ctx, { accountId, assistantId, dialogId, userId });
  return dialogId;
}
