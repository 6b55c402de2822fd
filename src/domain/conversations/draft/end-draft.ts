import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { InboxReader } from "../inbox/row-types.ts";
import { deleteDraft } from "./delete-draft.ts";

/**
 * Deletes the draft that a message was sent from. A draft that has been changed since stays: its text was not sent. The message
 * is stored already, so this never throws.
 */
export async function endDraft(
  ctx: Pick<Deps, "db" | "clock" | "inboxes">,
  reader: InboxReader,
  { dialogId, revision }: { dialogId: number; revision: number },
): Promise<void> {
  try {
    await deleteDraft(ctx, reader, { dialogId, revision });
  } catch (error) {
    if (!(error instanceof DomainError)) console.error("draft of a sent message not deleted", { dialogId, error });
  }
}
