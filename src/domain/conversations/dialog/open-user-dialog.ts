import { and, asc, eq, gt, lt } from "drizzle-orm";
import { contactIdentities } from "../../../db/contacts.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { createDialog } from "./create-dialog.ts";
import { type EndUser, isDialogOf } from "./end-user.ts";
import { findUserDialog } from "./find-user-dialog.ts";

/**
 * The dialog of an end user with an assistant: the newest active one, or a new one. Two first messages at the same time get the
 * same dialog. `archived` is a dialog that has just been archived, which the catalogue may not know yet. Throws as
 * `createDialog` does.
 */
export async function openUserDialog(ctx: Deps, user: EndUser, archived = 0): Promise<number> {
  const known = await findUserDialog(ctx, user);
  if (known !== null && known > archived) return known;
  const { accountId, assistantId, userId } = user;
  const identity = { kind: "api" as const, value: userId };
  const { id } = await createDialog(ctx, { accountId, assistantId, identity, madeBy: "v1", channel: "api" });
  const earlier = await ctx.db
    .select({ id: dialogs.id })
    .from(dialogs)
    .innerJoin(contactIdentities, eq(contactIdentities.id, dialogs.identityId))
    .where(and(isDialogOf(user), eq(dialogs.status, "active"), gt(dialogs.id, archived), lt(dialogs.id, id)))
    .orderBy(asc(dialogs.id))
    .limit(1)
    .get();
  if (earlier === undefined) return id;
  await ctx.db.delete(dialogs).where(eq(dialogs.id, id));
  return earlier.id;
}
