import { and, eq } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Dialog } from "../dialog/create-dialog.ts";

/** The dialog of a session, in one account or (undefined) in any. Throws `not_found`. */
export async function sessionDialog(
  ctx: Pick<Deps, "db">,
  reach: number | undefined,
  dialogId: number,
): Promise<Dialog> {
  const own = reach === undefined ? undefined : eq(dialogs.accountId, reach);
  const dialog = await ctx.db
    .select()
    .from(dialogs)
    .where(and(eq(dialogs.id, dialogId), own))
    .get();
  if (dialog === undefined) throw new DomainError("not_found", "No such session.");
  return dialog;
}
