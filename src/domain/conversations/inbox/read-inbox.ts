import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { ownTeamsOf } from "./own-teams-of.ts";
import { rowColumns, rowJoins, toInboxRow } from "./row-columns.ts";
import type { InboxFilter, InboxPlace, InboxReader, InboxRow } from "./row-types.ts";
import { viewOfDialogs } from "./view-of-dialogs.ts";

export interface InboxPage {
  rows: InboxRow[];
  /** The place of the last row; null when the list ends with it. */
  next: InboxPlace | null;
  /** The account's revision: what changes later has a larger one. */
  revision: number;
}

/**
 * A page of a list of an operator's inbox: the queue with the longest wait first, the other lists with the newest activity first.
 * `after` is where the page before has ended. Last messages are seconds behind the rooms.
 */
export async function readInbox(
  ctx: Pick<Deps, "db">,
  reader: InboxReader,
  { after, limit, ...filter }: InboxFilter & { after: InboxPlace | null; limit: number },
): Promise<InboxPage> {
  const needsTeams = filter.view === "team" && filter.teamId === undefined;
  const view = viewOfDialogs(reader, filter, needsTeams ? await ownTeamsOf(ctx, reader) : []);
  const pageOrder = sql.raw(filter.view === "queue" ? "page.time, page.id" : "page.time DESC, page.id DESC");
  const condition = after === null ? view.condition : sql`${view.condition} AND ${view.after(after)}`;
  const [revisions, found] = await runBatch(ctx.db, [
    sql`SELECT revision FROM inbox_revisions WHERE account_id = ${reader.accountId}`,
    sql`WITH page AS MATERIALIZED (
        SELECT d.id, ${view.time} AS time FROM ${view.from} WHERE ${condition} ORDER BY ${view.order} LIMIT ${limit + 1})
      SELECT ${rowColumns}, page.time FROM page CROSS JOIN dialogs AS d ON d.id = page.id ${rowJoins(reader)}
      ORDER BY ${pageOrder}`,
  ]);
  const rows = (found ?? []).slice(0, limit);
  const last = (found ?? []).length > limit ? rows.at(-1) : undefined;
  return {
    rows: rows.map(toInboxRow),
    next: last === undefined ? null : { time: Number(last["time"]), dialogId: Number(last["id"]) },
    revision: Number(revisions?.[0]?.["revision"] ?? 0),
  };
}
