import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { setStatus } from "./set-status.ts";
import { type UserDialogChoice, userDialogOf } from "./user-dialog-of.ts";

/** Archives an end user's dialog and returns its id; no effect on an archived one. Throws `not_found`. */
export async function endUserDialog(ctx: Deps, caller: UserPrincipal, choice: UserDialogChoice): Promise<number> {
  const dialogId = await userDialogOf(ctx, caller, choice);
  if (dialogId === null) throw new DomainError("not_found", "This user has no conversation.");
  await setStatus(ctx, caller, dialogId, "archived");
  return dialogId;
}
