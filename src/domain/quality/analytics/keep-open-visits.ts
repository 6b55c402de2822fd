import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { readVisitDialogs } from "./read-visit-dialogs.ts";
import { storeVisits } from "./store-visits.ts";
import { splitVisits } from "./visit-rules.ts";

/** Dialogs that are read together, and batches of one call: further ones are counted when their visits are over. */
const batch = 100;
const maxBatches = 20;

/**
 * Writes the visits of an account's dialogs that are not counted yet, so that figures have conversations that are still going on.
 * Called when figures are asked for: on the way of every message it would read the whole visit again each time.
 */
export async function keepOpenVisits(ctx: Pick<Deps, "db" | "clock">, accountId: number): Promise<void> {
  let after = 0;
  for (let at = 0; at < maxBatches; at++) {
    const kept = await keepBatch(ctx, accountId, after);
    if (kept.length < batch) return;
    after = Math.max(...kept);
  }
}

async function keepBatch(ctx: Pick<Deps, "db" | "clock">, accountId: number, after: number): Promise<number[]> {
  const dialogs = await readVisitDialogs(
    ctx,
    sql`SELECT id, visits_seq AS visitsSeq, last_seq AS lastSeq, coalesce(last_message_at, 0) AS lastMessageAt
        FROM dialogs INDEXED BY dialogs_with_open_visits
        WHERE account_id = ${accountId} AND last_seq > visits_seq AND id > ${after} AND erased_at IS NULL
        ORDER BY id LIMIT ${batch}`,
  );
  if (dialogs.length === 0) return [];
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
        AND dialog_id IN (SELECT value ->> 0 FROM json_each(${JSON.stringify(known)}))`,
    storeVisits(found),
  ]);
  return dialogs.map(({ id }) => id);
}
