import { and, desc, eq } from "drizzle-orm";
import { contactIdentities } from "../../../db/contacts.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { type EndUser, isDialogOf } from "./end-user.ts";

/** The newest dialog of an end user with an assistant, by default only an active one; null without one. */
export async function findUserDialog(
  ctx: Pick<Deps, "db">,
  user: EndUser,
  which: "active" | "any" = "active",
): Promise<number | null> {
  const found = await ctx.db
    .select({ id: dialogs.id })
    .from(dialogs)
    .innerJoin(contactIdentities, eq(contactIdentities.id, dialogs.identityId))
    .where(and(isDialogOf(user), which === "active" ? eq(dialogs.status, "active") : undefined))
    .orderBy(desc(dialogs.id))
    .limit(1)
    .get();
  return found?.id ?? null;
}
