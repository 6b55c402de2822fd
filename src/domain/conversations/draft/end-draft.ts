import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal } from "../../people/account/types.ts";
import { deleteDraft } from "./delete-draft.ts";

/**
 * Deletes the draft that an operator's message or note was sent from; null: from none. A draft that has been changed since
 * stays: its text was not sent. What was sent is stored already, so this never throws.
 */
export async function endDraft(
  ctx: Pick<Deps, "db" | "clock" | "inboxes">,
  caller: Principal,
  dialogId: number,
  revision: number | null,
): Promise<void> {
  if (revision === null || caller.kind !== "user") return;
  try {
    await deleteDraft(ctx, caller, { dialogId, revision });
  } catch (error) {
    if (!(error instanceof DomainError)) console.error("draft of a sent message not deleted", { dialogId, error });
  }
}
