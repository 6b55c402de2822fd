import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { readVisitDialogs } from "./read-visit-dialogs.ts";
import { storeVisits } from "./store-visits.ts";
import { splitVisits } from "./visit-rules.ts";

/**
 * Writes the visits of dialogs that have not been counted yet, so that figures have conversations that are still going on. What
 * changes meanwhile is written by the call for that change, or at last when the visit is counted.
 */
export async function keepVisits(ctx: Pick<Deps, "db" | "clock">, dialogIds: number[]): Promise<void> {
  const ids = JSON.stringify([...new Set(dialogIds)]);
  const dialogs = await readVisitDialogs(
    ctx,
    sql`SELECT id, visits_seq AS visitsSeq, last_seq AS lastSeq, coalesce(last_message_at, 0) AS lastMessageAt
        FROM dialogs WHERE id IN (SELECT value FROM json_each(${ids})) AND last_seq > visits_seq AND erased_at IS NULL`,
  );
  if (dialogs.length === 0) return;
  const found = dialogs.map((dialog) => {
    const { over, open } = splitVisits(dialog.entries, ctx.clock());
    return { dialog, visits: open === null ? over : [...over, open] };
  });
  const known = found.map(({ dialog, visits }) => [
    ...[dialog.id, dialog.visitsSeq, dialog.lastSeq],
    visits.map(({ firstSeq }) => firstSeq),
  ]);
  await runBatch(ctx.db, [
    // An entry that arrives late may join two visits.
    sql`DELETE FROM visits WHERE EXISTS (
          SELECT 1 FROM json_each(${JSON.stringify(known)}) AS line CROSS JOIN dialogs ON dialogs.id = line.value ->> 0
          WHERE dialogs.id = visits.dialog_id AND dialogs.visits_seq = line.value ->> 1
            AND dialogs.last_seq = line.value ->> 2 AND visits.first_seq > dialogs.visits_seq
            AND visits.first_seq NOT IN (SELECT value FROM json_each(line.value ->> 3)))
        AND dialog_id IN (SELECT value FROM json_each(${ids}))`,
    storeVisits(found),
  ]);
}
