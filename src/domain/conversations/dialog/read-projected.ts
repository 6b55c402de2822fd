import { and, eq, gt, lte } from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";
import { messages, projectedEntries } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";

/** Entries of a dialog's log that the catalogue has, with everything that follows from them. */
export interface Projected {
  seqs: Set<number>;
}

/** Which entries after one seq and up to another have been projected. The projector writes these rows last. */
export async function readProjected(
  ctx: Pick<Deps, "db">,
  dialogId: number,
  after: number,
  upTo: number,
): Promise<Projected> {
  const said = and(eq(messages.dialogId, dialogId), gt(messages.seq, after), lte(messages.seq, upTo));
  const other = and(
    eq(projectedEntries.dialogId, dialogId),
    gt(projectedEntries.seq, after),
    lte(projectedEntries.seq, upTo),
  );
  const rows = await union(
    ctx.db.select({ seq: messages.seq }).from(messages).where(said),
    ctx.db.select({ seq: projectedEntries.seq }).from(projectedEntries).where(other),
  );
  return { seqs: new Set(rows.map(({ seq }) => seq)) };
}
