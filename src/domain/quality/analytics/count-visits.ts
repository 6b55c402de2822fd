import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { addCounts, type Count } from "./count.ts";
import { countsOfVisit } from "./counts-of-visit.ts";
import { type DueDialog, planVisits, type VisitPlan } from "./plan-visits.ts";
import { readVisitDialogs } from "./read-visit-dialogs.ts";
import { storeVisits } from "./store-visits.ts";

/** Dialogs that are read together. */
const batch = 100;

/** Batches per run of the job. */
const maxBatches = 50;

/**
 * Counts the visits that are over, in the figures of their assistants, and returns how many dialogs it looked at. A visit is
 * counted once: the dialog is only changed, and its visits only counted, while the dialog is as it was read.
 */
export async function countVisits(ctx: Pick<Deps, "db" | "clock">): Promise<number> {
  let looked = 0;
  for (let at = 0; at < maxBatches; at++) {
    const now = ctx.clock();
    const dialogs = await readDue(ctx, now);
    if (dialogs.length > 0) await store(ctx, dialogs, now);
    looked += dialogs.length;
    if (dialogs.length < batch) break;
  }
  return looked;
}

function readDue(ctx: Pick<Deps, "db">, now: number): Promise<DueDialog[]> {
  return readVisitDialogs(
    ctx,
    sql`SELECT id, visits_seq AS visitsSeq, last_seq AS lastSeq, last_message_at AS lastMessageAt
        FROM dialogs WHERE visits_due_at <= ${now} AND erased_at IS NULL ORDER BY visits_due_at LIMIT ${batch}`,
  );
}

async function store(ctx: Pick<Deps, "db">, dialogs: DueDialog[], now: number): Promise<void> {
  const plans = dialogs.map((dialog) => ({ dialog, plan: planVisits(dialog, now) }));
  const isAsRead = (line: string) =>
    sql.raw(`dialogs.visits_seq = ${line}.value ->> 1 AND dialogs.last_seq = ${line}.value ->> 2
      AND dialogs.erased_at IS NULL`);
  const counts = plans.flatMap(({ dialog, plan }) =>
    countsOfPlan(plan).map(({ figure, label, quarter, amount }) => [
      ...[dialog.id, dialog.visitsSeq, dialog.lastSeq],
      ...[figure, label, quarter, amount],
    ]),
  );
  const next = plans.map(({ dialog, plan }) => [
    ...[dialog.id, dialog.visitsSeq, dialog.lastSeq],
    ...[plan.visitsSeq, plan.dueAt],
  ]);
  const statements: SQL[] = [
    addCounts(sql`
      SELECT dialogs.assistant_id, line.value ->> 3 AS figure, line.value ->> 4 AS label, line.value ->> 5 AS quarter,
             line.value ->> 6 AS amount
      FROM json_each(${JSON.stringify(counts)}) AS line CROSS JOIN dialogs ON dialogs.id = line.value ->> 0
      WHERE ${isAsRead("line")}`),
    storeVisits(plans.map(({ dialog, plan }) => ({ dialog, visits: plan.visits }))),
    sql`UPDATE dialogs SET visits_seq = next.value ->> 3, visits_due_at = next.value ->> 4
        FROM json_each(${JSON.stringify(next)}) AS next WHERE dialogs.id = next.value ->> 0 AND ${isAsRead("next")}`,
  ];
  await runBatch(ctx.db, statements);
}

function countsOfPlan({ visits }: VisitPlan): Count[] {
  return visits.flatMap(countsOfVisit);
}
