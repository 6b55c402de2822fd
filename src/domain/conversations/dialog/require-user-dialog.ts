import { and, eq, isNull } from "drizzle-orm";
import { contactIdentities } from "../../../db/contacts.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

export interface ExpectedDialog {
  accountId: number;
  assistantId: number;
  dialogId: number;
  /** The end user that the dialog must be with; undefined: any. */
  userId?: string | undefined;
}

/** The end user of a dialog of an assistant; null when it is with nobody whom an application knows. Throws `not_found`. */
export async function requireUserDialog(ctx: Pick<Deps, "db">, expected: ExpectedDialog): Promise<string | null> {
  const { accountId, assistantId, dialogId, userId } = expected;
  const found = await ctx.db
    .select({ userId: contactIdentities.value, kind: contactIdentities.kind })
    .from(dialogs)
    .leftJoin(contactIdentities, eq(contactIdentities.id, dialogs.identityId))
    .where(
      and(
        eq(dialogs.id, dialogId),
        eq(dialogs.accountId, accountId),
        eq(dialogs.assistantId, assistantId),
        isNull(dialogs.erasedAt),
      ),
    )
    .get();
  const endUser = found?.kind === "api" ? found.userId : null;
  if (found === undefined || (userId !== undefined && endUser !== userId)) {
    throw new DomainError("not_found", "No such conversation.");
  }
  return endUser;
}
