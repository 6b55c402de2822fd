import { type SQL, sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import { type DueDialog, maxEntries } from "./plan-visits.ts";
import type { VisitEntry } from "./visit-rules.ts";

interface Row {
  id: number;
  visitsSeq: number;
  lastSeq: number;
  lastMessageAt: number;
}

type EntryRow = Record<"dialogId" | "seq" | "createdAt", number> &
  Record<"sender" | "outcome" | "change" | "author", string | null>;

/**
 * Dialogs with the entries by which their visits are told, at most `maxEntries` numbers after `visitsSeq`. `source` selects `id`,
 * `visitsSeq`, `lastSeq` and `lastMessageAt`.
 */
export async function readVisitDialogs(ctx: Pick<Deps, "db">, source: SQL): Promise<DueDialog[]> {
  const rows = await ctx.db.all<Row>(source);
  if (rows.length === 0) return [];
  const list = JSON.stringify(rows.map(({ id, visitsSeq }) => [id, visitsSeq]));
  const within = sql`line.dialog_id = due.value ->> 0 AND line.seq > due.value ->> 1
    AND line.seq <= (due.value ->> 1) + ${maxEntries}`;
  const entries = await ctx.db.all<EntryRow>(sql`
    SELECT dialog_id AS dialogId, seq, created_at AS createdAt, sender, answer ->> '$.outcome' AS outcome, NULL AS change,
           iif(sender = 'operator', author, NULL) AS author
    FROM json_each(${list}) AS due CROSS JOIN messages AS line ON ${within}
    UNION ALL
    SELECT dialog_id, seq, coalesce(created_at, 0), NULL, NULL, change, NULL
    FROM json_each(${list}) AS due CROSS JOIN projected_entries AS line ON ${within}
    ORDER BY 1, 2`);
  const byDialog = Map.groupBy(entries, ({ dialogId }) => dialogId);
  return rows.map((row) => ({ ...row, entries: (byDialog.get(row.id) ?? []).map(toEntry) }));
}

function toEntry({ seq, createdAt, sender, outcome, change, author }: EntryRow): VisitEntry {
  return (sender === null ? { seq, createdAt, change } : { seq, createdAt, sender, outcome, author }) as VisitEntry;
}
