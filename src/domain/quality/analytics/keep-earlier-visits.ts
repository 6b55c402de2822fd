import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { maxEntries } from "./plan-visits.ts";
import { readVisitDialogs } from "./read-visit-dialogs.ts";
import { storeVisits } from "./store-visits.ts";
import { splitVisits } from "./visit-rules.ts";

/** Dialogs that are read together, and batches per run of the job. */
const batch = 100;
const maxBatches = 20;

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
  const statements: SQL[] = [];
  for (const dialog of dialogs) {
    const { over, open } = splitVisits(dialog.entries, ctx.clock());
    const end = dialog.visitsSeq + maxEntries;
    const isCut = end < dialog.lastSeq;
    const place = { ...dialog, visitsSeq: counted.get(dialog.id) ?? 0 };
    const visits = open === null || (isCut && over.length > 0) ? over : [...over, open];
    statements.push(storeVisits([{ dialog: place, visits }]));
    const next = open !== null && over.length > 0 ? open.firstSeq - 1 : end;
    // A dialog that has changed meanwhile is looked at again.
    const isAsRead = sql`EXISTS (SELECT 1 FROM dialogs WHERE id = ${dialog.id} AND visits_seq = ${place.visitsSeq}
      AND last_seq = ${dialog.lastSeq} OR id = ${dialog.id} AND erased_at IS NOT NULL)`;
    statements.push(
      isCut
        ? sql`UPDATE visits_to_keep SET kept_seq = ${next} WHERE dialog_id = ${dialog.id} AND ${isAsRead}`
        : sql`DELETE FROM visits_to_keep WHERE dialog_id = ${dialog.id} AND ${isAsRead}`,
    );
  }
  await runBatch(ctx.db, statements);
  return dialogs.length;
}

async function readCounted(ctx: Pick<Deps, "db">, dialogs: { id: number }[]): Promise<Map<number, number>> {
  const ids = JSON.stringify(dialogs.map(({ id }) => id));
  const rows = await ctx.db.all<{ id: number; seq: number }>(
    sql`SELECT id, visits_seq AS seq FROM dialogs WHERE id IN (SELECT value FROM json_each(${ids}))`,
  );
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}
