import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { addCounts, type Count } from "./count.ts";
import { countsOfVisit } from "./counts-of-visit.ts";
import { type DueDialog, maxEntries, planVisits, type VisitPlan } from "./plan-visits.ts";
import type { VisitEntry } from "./visit-rules.ts";

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

interface Row {
  id: number;
  visitsSeq: number;
  lastSeq: number;
  lastMessageAt: number;
}

type EntryRow = Record<"dialogId" | "seq" | "createdAt", number> &
  Record<"sender" | "outcome" | "change", string | null>;

async function readDue(ctx: Pick<Deps, "db">, now: number): Promise<DueDialog[]> {
  const rows = await ctx.db.all<Row>(sql`
    SELECT id, visits_seq AS visitsSeq, last_seq AS lastSeq, last_message_at AS lastMessageAt
    FROM dialogs WHERE visits_due_at <= ${now} AND erased_at IS NULL ORDER BY visits_due_at LIMIT ${batch}`);
  if (rows.length === 0) return [];
  const list = JSON.stringify(rows.map(({ id, visitsSeq }) => [id, visitsSeq]));
  const within = sql`line.dialog_id = due.value ->> 0 AND line.seq > due.value ->> 1
    AND line.seq <= (due.value ->> 1) + ${maxEntries}`;
  const entries = await ctx.db.all<EntryRow>(sql`
    SELECT dialog_id AS dialogId, seq, created_at AS createdAt, sender, answer ->> '$.outcome' AS outcome, NULL AS change
    FROM json_each(${list}) AS due CROSS JOIN messages AS line ON ${within}
    UNION ALL
    SELECT dialog_id, seq, coalesce(created_at, 0), NULL, NULL, change
    FROM json_each(${list}) AS due CROSS JOIN projected_entries AS line ON ${within}
    ORDER BY 1, 2`);
  const byDialog = Map.groupBy(entries, ({ dialogId }) => dialogId);
  return rows.map((row) => ({ ...row, entries: (byDialog.get(row.id) ?? []).map(toEntry) }));
}

function toEntry({ seq, createdAt, sender, outcome, change }: EntryRow): VisitEntry {
  return (sender === null ? { seq, createdAt, change } : { seq, createdAt, sender, outcome }) as VisitEntry;
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
    sql`UPDATE dialogs SET visits_seq = next.value ->> 3, visits_due_at = next.value ->> 4
        FROM json_each(${JSON.stringify(next)}) AS next WHERE dialogs.id = next.value ->> 0 AND ${isAsRead("next")}`,
  ];
  await runBatch(ctx.db, statements);
}

function countsOfPlan({ visits }: VisitPlan): Count[] {
  return visits.flatMap(countsOfVisit);
}
