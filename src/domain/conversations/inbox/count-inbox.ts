import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { ownTeamsOf } from "./own-teams-of.ts";
import type { InboxReader } from "./row-types.ts";

/** The dialogs of a list, and those with unread messages. */
export interface InboxCount {
  dialogs: number;
  unread: number;
}

export interface InboxCounts {
  revision: number;
  views: Record<"queue" | "mine" | "unassigned" | "team" | "all" | "mentions" | "snoozed", InboxCount>;
  drafts: number;
  /** Of the list `all`, by id or name; those that have a dialog. */
  by: Record<"team" | "label" | "channel" | "assistant", Map<string, InboxCount>>;
}

type Counted = Map<string, number>;

/** How many unread dialogs have these in common. */
interface UnreadPlace {
  status: string;
  operator: number | null;
  team: number | null;
  channel: string;
  assistant: number;
  n: number;
}

/**
 * Counts the lists of an operator's inbox. The dialogs are counted by triggers (migration 0034); the unread ones are among those
 * that nobody has answered, which have an index of their own.
 */
export async function countInbox(ctx: Pick<Deps, "db">, reader: InboxReader): Promise<InboxCounts> {
  const { accountId, userId } = reader;
  const own = sql`LEFT JOIN operator_dialogs AS own ON own.user_id = ${userId} AND own.dialog_id = d.id`;
  const isUnread = sql.raw("d.visitor_seq > max(d.answered_seq, coalesce(own.read_seq, 0))");
  const unreadOpen = sql`(SELECT d.* FROM dialogs AS d INDEXED BY dialogs_unanswered ${own}
    WHERE d.account_id = ${accountId} AND d.is_open = 1 AND d.visitor_seq > d.answered_seq AND ${isUnread}) AS d`;
  const [teams, results] = await Promise.all([
    ownTeamsOf(ctx, reader),
    runBatch(ctx.db, [
      sql`SELECT revision AS n FROM inbox_revisions WHERE account_id = ${accountId}`,
      sql`SELECT kind || ':' || key AS list, dialogs AS n FROM inbox_counts WHERE account_id = ${accountId}`,
      sql`SELECT d.handoff_status AS status, d.operator_id AS operator, d.team_id AS team, d.channel, d.assistant_id AS assistant,
          count(*) AS n
        FROM ${unreadOpen} GROUP BY 1, 2, 3, 4, 5`,
      sql`SELECT 'label:' || label_id AS list, count(*) AS n
        FROM ${unreadOpen} JOIN dialog_labels ON dialog_labels.dialog_id = d.id GROUP BY label_id`,
      sql`SELECT 'snoozed:' AS list, count(*) AS n FROM dialogs AS d INDEXED BY dialogs_snoozed ${own}
        WHERE d.account_id = ${accountId} AND d.snoozed_until IS NOT NULL AND d.is_snoozed = 1 AND ${isUnread}`,
      sql`SELECT count(*) AS dialogs, coalesce(sum(${isUnread}), 0) AS unread
        FROM operator_dialogs AS own INDEXED BY unseen_mentions JOIN dialogs AS d ON d.id = own.dialog_id
        WHERE own.user_id = ${userId} AND own.mention_seq > own.read_seq AND d.account_id = ${accountId} AND d.erased_at IS NULL`,
      sql`SELECT count(*) AS n FROM drafts INDEXED BY written_drafts
        WHERE user_id = ${userId} AND text IS NOT NULL AND account_id = ${accountId}`,
    ]),
  ]);
  const [revision, all, unreadByPlace, unreadByLabel, unreadSnoozed, mentions, drafts] = results;
  const dialogs = countedOf(all);
  const unread = new Map([
    ...countedByPlace(unreadByPlace as unknown as UnreadPlace[]),
    ...countedOf(unreadByLabel),
    ...countedOf(unreadSnoozed),
  ]);
  const count = (list: string): InboxCount => ({ dialogs: dialogs.get(list) ?? 0, unread: unread.get(list) ?? 0 });
  const [open, held] = [count("all:"), count("held:")];
  return {
    revision: numberOf(revision, "n"),
    views: {
      queue: count("queue:"),
      mine: count(`operator:${userId}`),
      unassigned: { dialogs: open.dialogs - held.dialogs, unread: open.unread - held.unread },
      team: sumOf(teams.map((id) => count(`team:${id}`))),
      all: open,
      mentions: { dialogs: numberOf(mentions, "dialogs"), unread: numberOf(mentions, "unread") },
      snoozed: count("snoozed:"),
    },
    drafts: numberOf(drafts, "n"),
    by: {
      team: countsBy("team", dialogs, unread),
      label: countsBy("label", dialogs, unread),
      channel: countsBy("channel", dialogs, unread),
      assistant: countsBy("assistant", dialogs, unread),
    },
  };
}

function countedOf(rows: Record<string, unknown>[] | undefined): Counted {
  return new Map((rows ?? []).map((row) => [String(row["list"]), Number(row["n"])]));
}

/** The unread dialogs of each list from those of each place. */
function countedByPlace(places: UnreadPlace[]): Counted {
  const counted: Counted = new Map();
  for (const { status, operator, team, channel, assistant, n } of places) {
    const isHeld = status === "active";
    const lists = ["all:", `channel:${channel}`, `assistant:${assistant}`];
    if (status === "requested") lists.push("queue:");
    if (isHeld) lists.push("held:", `operator:${operator}`);
    if (team !== null) lists.push(`team:${team}`);
    for (const list of lists) counted.set(list, (counted.get(list) ?? 0) + n);
  }
  return counted;
}

function numberOf(rows: Record<string, unknown>[] | undefined, column: string): number {
  return Number(rows?.[0]?.[column] ?? 0);
}

function sumOf(counts: InboxCount[]): InboxCount {
  return counts.reduce((sum, one) => ({ dialogs: sum.dialogs + one.dialogs, unread: sum.unread + one.unread }), {
    dialogs: 0,
    unread: 0,
  });
}

function countsBy(kind: string, dialogs: Counted, unread: Counted): Map<string, InboxCount> {
  const found = [...dialogs].filter(([list, n]) => n > 0 && list.startsWith(`${kind}:`));
  return new Map(
    found.map(([list, n]) => [list.slice(kind.length + 1), { dialogs: n, unread: unread.get(list) ?? 0 }]),
  );
}
