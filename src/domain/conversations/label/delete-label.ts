import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { announceChange } from "../inbox/announce-change.ts";

/**
 * Deletes a label, and takes it off the lists of dialogs and out of SLA policies. The rooms drop its id with their next change.
 * Throws `not_found`.
 */
export async function deleteLabel(
  ctx: Pick<Deps, "db" | "inboxes" | "background">,
  accountId: number,
  labelId: number,
): Promise<void> {
  const [, , deleted] = await runBatch(ctx.db, [
    sql`UPDATE dialogs SET labels = (SELECT json_group_array(value) FROM json_each(dialogs.labels) WHERE value <> ${labelId})
        WHERE account_id = ${accountId} AND id IN (SELECT dialog_id FROM dialog_labels WHERE label_id = ${labelId})`,
    sql`UPDATE sla_policies SET label_ids = (SELECT json_group_array(value) FROM json_each(sla_policies.label_ids)
          WHERE value <> ${labelId})
        WHERE account_id = ${accountId} AND EXISTS (SELECT 1 FROM json_each(sla_policies.label_ids) WHERE value = ${labelId})`,
    sql`DELETE FROM labels WHERE id = ${labelId} AND account_id = ${accountId} RETURNING id`,
  ]);
  if (deleted?.length !== 1) throw new DomainError("not_found", "No such label.");
  announceChange(ctx, accountId, { resource: "labels", assistantId: null });
}
