import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { exportDialog } from "../dialog/export-dialog.ts";
import type { ListedDialog } from "../dialog/read-dialogs.ts";
import type { Message, Receipts } from "../dialog/types.ts";

export interface ExportedDialog {
  dialog: ListedDialog;
  messages: Message[];
  receipts: Receipts;
}

/**
 * Everything that a contact and the account have said to one another, one dialog after another, oldest first, each from its room.
 * Internal notes are not in it: it may be handed to the person. null: of the dialogs that are with no contact.
 */
export async function* exportContact(
  ctx: Deps,
  caller: UserPrincipal,
  contactId: number | null,
): AsyncGenerator<ExportedDialog> {
  const { id } = dialogs;
  const ofContact = contactId === null ? isNull(dialogs.contactId) : eq(dialogs.contactId, contactId);
  for (let last = 0; ; ) {
    const next = and(eq(dialogs.accountId, caller.accountId), ofContact, gt(id, last));
    const [row] = await ctx.db
      .select({ id })
      .from(dialogs)
      .where(and(next, isNull(dialogs.erasedAt)))
      .orderBy(asc(id))
      .limit(1);
    if (row === undefined) return;
    last = row.id;
    try {
      yield await exportDialog(ctx, caller, row.id);
    } catch (error) {
      // Erased meanwhile.
      if (!(error instanceof DomainError) || error.code !== "not_found") throw error;
    }
  }
}
