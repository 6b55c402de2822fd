import { and, eq, gt, lte, sql } from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";
import type { Db } from "../../../db/client.ts";
import { messages, projectedEntries } from "../../../db/dialogs.ts";

/** Entries of a dialog's log that the catalogue has, with everything that follows from them. */
export interface Projected {
  seqs: Set<number>;
}

const prepared = new WeakMap<Db, ReturnType<typeof prepare>>();

/**
 * Which entries after one seq and up to another have been projected. The projector writes these rows last. Every room in use
 * asks, so the statement is prepared once.
 */
export async function readProjected(
  { db }: { db: Db },
  dialogId: number,
  after: number,
  upTo: number,
): Promise<Projected> {
  let statement = prepared.get(db);
  if (statement === undefined) {
    statement = prepare(db);
    prepared.set(db, statement);
  }
  const rows = await statement.all({ dialogId, after, upTo });
  return { seqs: new Set(rows.map(({ seq }) => seq)) };
}

function prepare(db: Db) {
  const rowsOf = (table: typeof messages | typeof projectedEntries) =>
    and(
      eq(table.dialogId, sql.placeholder("dialogId")),
      gt(table.seq, sql.placeholder("after")),
      lte(table.seq, sql.placeholder("upTo")),
    );
  return union(
    db.select({ seq: messages.seq }).from(messages).where(rowsOf(messages)),
    db.select({ seq: projectedEntries.seq }).from(projectedEntries).where(rowsOf(projectedEntries)),
  ).prepare();
}
