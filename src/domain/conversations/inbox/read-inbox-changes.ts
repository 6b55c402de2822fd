import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { rowColumns, rowJoins, toInboxRow } from "./row-columns.ts";
import type { InboxReader, InboxRow } from "./row-types.ts";

export interface InboxChanges {
  /** The dialogs that have changed, as they are now; of any list. */
  rows: InboxRow[];
  /** The dialogs that have been erased. */
  removed: number[];
  /** Ask for the next changes after this revision. */
  revision: number;
  hasMore: boolean;
}

/**
 * What has changed in an operator's inbox after a revision, the oldest change first: dialogs, and what the operator has read,
 * drafted or was mentioned in elsewhere. Revisions are given in the order in which changes are stored, so that none is missed.
 */
export async function readInboxChanges(
  ctx: Pick<Deps, "db">,
  reader: InboxReader,
  { since, limit }: { since: number; limit: number },
): Promise<InboxChanges> {
  const { accountId, userId } = reader;
  const [revisions, found] = await runBatch(ctx.db, [
    sql`SELECT revision FROM inbox_revisions WHERE account_id = ${accountId}`,
    sql`WITH changed AS MATERIALIZED (
        SELECT dialog_id, revision FROM (
          SELECT * FROM (SELECT id AS dialog_id, revision FROM dialogs INDEXED BY dialogs_by_revision
            WHERE account_id = ${accountId} AND revision <> 0 AND revision > ${since} ORDER BY revision LIMIT ${limit + 1})
          UNION ALL
          SELECT * FROM (SELECT dialog_id, revision FROM operator_dialogs
            WHERE user_id = ${userId} AND account_id = ${accountId} AND revision > ${since} ORDER BY revision LIMIT ${limit + 1}))
        ORDER BY revision LIMIT ${limit + 1})
      SELECT ${rowColumns}, changed.revision AS changed, d.erased_at IS NOT NULL AS "isErased"
      FROM changed JOIN dialogs AS d ON d.id = changed.dialog_id AND d.account_id = ${accountId} ${rowJoins(reader)}
      ORDER BY changed.revision`,
  ]);
  const changes = found ?? [];
  const shown = changes.slice(0, limit);
  const hasMore = changes.length > limit;
  const current = Number(revisions?.[0]?.["revision"] ?? 0);
  const byDialog = new Map(shown.map((row) => [Number(row["id"]), row]));
  const isErased = (row: Record<string, unknown>) => row["isErased"] === 1;
  return {
    rows: [...byDialog.values()].filter((row) => !isErased(row)).map(toInboxRow),
    removed: [...byDialog].filter(([, row]) => isErased(row)).map(([id]) => id),
    revision: hasMore ? Number(shown.at(-1)?.["changed"]) : current,
    hasMore,
  };
}
