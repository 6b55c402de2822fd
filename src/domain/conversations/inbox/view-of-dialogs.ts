import { type SQL, sql } from "drizzle-orm";
import type { InboxFilter, InboxPlace, InboxReader } from "./row-types.ts";

/** Where the dialogs of a list are found: `dialogs AS d` by one of its indexes, the condition, and the order. */
export interface ViewOfDialogs {
  from: SQL;
  condition: SQL;
  /** Of `time` and `id`. */
  order: SQL;
  /** The time of a dialog's place in the list. */
  time: SQL;
  /** The condition for what comes after a place. */
  after(place: InboxPlace): SQL;
}

/**
 * The SQL of `isInView` (`src/protocol/inbox-view.ts`), to which a test compares it. Each list has an index that has its order, so
 * that a page costs the same however many dialogs there are. The queue begins with the longest wait, the other lists with the
 * newest activity.
 */
export function viewOfDialogs(reader: InboxReader, filter: InboxFilter, ownTeams: number[]): ViewOfDialogs {
  const isQueue = filter.view === "queue";
  const time = isQueue ? sql.raw("d.handoff_requested_at") : sql.raw("d.activity_at");
  const [index, condition] = placeOf(reader, filter, ownTeams);
  return {
    from: sql.raw(`dialogs AS d${index === null ? "" : ` INDEXED BY ${index}`}`),
    condition: sql`d.account_id = ${reader.accountId} AND ${condition}${filtersOf(filter)}`,
    order: sql.raw(isQueue ? "time, id" : "time DESC, id DESC"),
    time,
    after: ({ time: last, dialogId }) =>
      isQueue ? sql`(${time}, d.id) > (${last}, ${dialogId})` : sql`(${time}, d.id) < (${last}, ${dialogId})`,
  };
}

function placeOf({ userId }: InboxReader, { view, teamId }: InboxFilter, ownTeams: number[]): [string | null, SQL] {
  switch (view) {
    case "queue":
      return ["dialogs_in_queue", sql`d.is_open = 1 AND d.handoff_status = 'requested'`];
    case "mine":
      return ["dialogs_held", sql`d.is_open = 1 AND d.handoff_status = 'active' AND d.operator_id = ${userId}`];
    case "unassigned":
      return ["dialogs_in_inbox", sql`d.is_open = 1 AND d.handoff_status <> 'active'`];
    case "team":
      if (teamId !== undefined) return ["dialogs_of_team", sql`d.is_open = 1 AND d.team_id IS NOT NULL`];
      return [
        "dialogs_in_inbox",
        sql`d.is_open = 1 AND d.team_id IN (SELECT value FROM json_each(${JSON.stringify(ownTeams)}))`,
      ];
    case "all":
      return ["dialogs_in_inbox", sql`d.is_open = 1`];
    case "snoozed":
      return ["dialogs_snoozed", sql`d.snoozed_until IS NOT NULL AND d.is_snoozed = 1`];
    case "closed":
      return [
        "dialogs_closed",
        sql`d.status = 'archived' AND d.erased_at IS NULL AND (d.last_message_at IS NOT NULL OR d.handoff_status <> 'none')`,
      ];
    case "mentions":
      return [
        null,
        sql`d.erased_at IS NULL AND d.id IN (SELECT dialog_id FROM operator_dialogs INDEXED BY unseen_mentions
          WHERE user_id = ${userId} AND mention_seq > read_seq)`,
      ];
  }
}

function filtersOf({ teamId, channel, labelId, assistantId, priority }: InboxFilter): SQL {
  return sql.join([
    teamId === undefined ? sql`` : sql` AND d.team_id = ${teamId}`,
    channel === undefined ? sql`` : sql` AND d.channel = ${channel}`,
    assistantId === undefined ? sql`` : sql` AND d.assistant_id = ${assistantId}`,
    priority === undefined ? sql`` : sql` AND d.priority = ${priority}`,
    labelId === undefined
      ? sql``
      : sql` AND EXISTS (SELECT 1 FROM dialog_labels WHERE label_id = ${labelId} AND dialog_id = d.id)`,
  ]);
}
