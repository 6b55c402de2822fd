import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { maxEntries } from "./plan-visits.ts";
import { readVisitDialogs } from "./read-visit-dialogs.ts";
import { storeVisits } from "./store-visits.ts";
import { splitVisits } from "./visit-rules.ts";

/** Dialogs that are read together, and batches per run of the job. */
const batch = 20;
const maxBatches = 40;

/** Writes the visits from before there was a table of them, and returns how many dialogs it looked at. */
export async function keepEarlierVisits(ctx: Pick<Deps, "db" | "clock">): Promise<number> {
  let looked = 0;
  for (let at = 0; at < maxBatches; at++) {
    const count = await keepBatch(ctx);
    looked += count;
    if (count < batch) break;
  }
  return looked;
}

async function keepBatch(ctx: Pick<Deps, "db" | "clock">): Promise<number> {
  const dialogs = await readVisitDialogs(
    ctx,
    sql`SELECT dialogs.id, kept_seq AS visitsSeq, last_seq AS lastSeq, coalesce(last_message_at, 0) AS lastMessageAt
        FROM visits_to_keep JOIN dialogs ON dialogs.id = dialog_id ORDER BY dialog_id LIMIT ${batch}`,
  );
  if (dialogs.length === 0) return 0;
  const counted = await readCounted(ctx, dialogs);
  const found = dialogs.map((dialog) => {
    const { over, open } = splitVisits(dialog.entries, ctx.clock());
    const end = dialog.visitsSeq + maxEntries;
    const isCut = end < dialog.lastSeq;
    // The rest of the open visit may be in the entries that have not been read, unless it fills all of those that have.
    const isWhole = open !== null && (!isCut || over.length === 0);
    const keptSeq = open !== null && !isWhole ? open.firstSeq - 1 : end;
    return {
      dialog: { ...dialog, visitsSeq: counted.get(dialog.id) ?? 0 },
      visits: isWhole ? [...over, open] : over,
      keptSeq: isCut ? keptSeq : null,
    };
  });
  const next = JSON.stringify(
    found.map(({ dialog, keptSeq }) => [dialog.id, dialog.visitsSeq, dialog.lastSeq, keptSeq]),
  );
  // A dialog that has changed meanwhile is looked at again.
  const isAsRead = sql`EXISTS (SELECT 1 FROM dialogs WHERE dialogs.id = next.value ->> 0
    AND (visits_seq = next.value ->> 1 AND last_seq = next.value ->> 2 OR erased_at IS NOT NULL))`;
  await runBatch(ctx.db, [
    storeVisits(found),
    sql`UPDATE visits_to_keep SET kept_seq = next.value ->> 3 FROM json_each(${next}) AS next
        WHERE visits_to_keep.dialog_id = next.value ->> 0 AND next.value ->> 3 IS NOT NULL AND ${isAsRead}`,
    sql`DELETE FROM visits_to_keep WHERE dialog_id IN (
          SELECT next.value ->> 0 FROM json_each(${next}) AS next WHERE next.value ->> 3 IS NULL AND ${isAsRead})`,
  ]);
  return dialogs.length;
}

async function readCounted(ctx: Pick<Deps, "db">, dialogs: { id: number }[]): Promise<Map<number, number>> {
  const ids = JSON.stringify(dialogs.map(({ id }) => id));
  const rows = await ctx.db.all<{ id: number; seq: number }>(
    sql`SELECT id, visits_seq AS seq FROM dialogs WHERE id IN (SELECT value FROM json_each(${ids}))`,
  );
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}
