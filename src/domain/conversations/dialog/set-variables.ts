import { and, eq, isNull } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { ContactChanges } from "../contact/types.ts";
import { updateContact } from "../contact/update-contact.ts";
import { platformCaller } from "../handoff/assign-dialog.ts";
import { changeVariables, maxVariables, tooManyVariables } from "../triage/rules.ts";
import type { Variable } from "../triage/types.ts";
import { inRoom } from "./in-room.ts";

/** null removes a variable. */
export interface VariableChanges {
  dialog: Record<string, Variable | null>;
  /** Of the dialog's contact, with what is known of the person. */
  contact: ContactChanges;
}

/**
 * Sets variables of a dialog and of its contact, in the name of the account. Throws `not_found`, `validation_failed` for too many,
 * for an address or a number that is none and for a dialog without a contact, and `conflict` when another contact has the address
 * or number. Nothing is changed then.
 */
export async function setVariables(
  ctx: Deps,
  accountId: number,
  dialogId: number,
  { dialog: changes, contact }: VariableChanges,
): Promise<void> {
  const own = and(eq(dialogs.id, dialogId), eq(dialogs.accountId, accountId), isNull(dialogs.erasedAt));
  const [found] = await ctx.db.select({ contactId: dialogs.contactId }).from(dialogs).where(own);
  if (found === undefined) throw new DomainError("not_found", "No such dialog.");
  const caller = platformCaller(accountId, { id: 0, name: "" });
  const change = (wanted: VariableChanges["dialog"]) =>
    inRoom(ctx, dialogId, accountId, (room) => room.triage(caller, { type: "variables", changes: wanted }));
  const { variables } = changeVariables((await change({})).variables, changes);
  if (Object.keys(variables).length > maxVariables) throw tooManyVariables();
  if (Object.keys(contact).length > 0) {
    if (found.contactId === null) throw noContact();
    await updateContact(ctx, accountId, found.contactId, contact);
  }
  await change(changes);
}

function noContact(): DomainError {
  const issue = "This dialog has no contact.";
  return new DomainError("validation_failed", issue, { issues: [{ path: ["variables"], issue, kind: "invalid" }] });
}
