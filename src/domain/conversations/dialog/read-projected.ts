import { and, eq, gt, lte, sql } from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";
import type { Db } from "../../../db/client.ts";
import { messages, projectedEntries } from "../../../db/dialogs.ts";
import { preparedOnce } from "../../../db/prepared-once.ts";

/** Entries of a dialog's log that the catalogue has, with everything that follows from them. */
export interface Projected {
  seqs: Set<number>;
}

/** Which entries after one seq and up to another have been projected. The projector writes these rows last. */
export async function readProjected(
  { db }: { db: Db },
  dialogId: number,
  after: number,
  upTo: number,
): Promise<Projected> {
  const row = await projectedSeqs(db).get({ dialogId, after, upTo });
  return { seqs: new Set(row?.seqs) };
}

const projectedSeqs = preparedOnce((db) => {
  const rowsOf = (table: typeof messages | typeof projectedEntries) =>
    and(
      eq(table.dialogId, sql.placeholder("dialogId")),
      gt(table.seq, sql.placeholder("after")),
      lte(table.seq, sql.placeholder("upTo")),
    );
  const found = union(
    db.select({ seq: messages.seq }).from(messages).where(rowsOf(messages)),
    db.select({ seq: projectedEntries.seq }).from(projectedEntries).where(rowsOf(projectedEntries)),
  ).as("found");
  // One row: a row for each would cost more than reading it.
  const seqs = sql<string>`json_group_array(${found.seq})`.mapWith((json: string) => JSON.parse(json) as number[]);
  return db.select({ seqs }).from(found).prepare();
});
