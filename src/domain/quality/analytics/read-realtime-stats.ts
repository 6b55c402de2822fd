import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import { addUp } from "../../platform/shards/add-up.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";

const minuteMs = 60_000;

/** A user counts as online for this long after their client last reported activity. */
const onlineMs = 5 * minuteMs;

export interface RealtimeStats {
  at: number;
  messagesLastMinute: number;
  messagesLastHour: number;
  /** Dialogs with a message within the last hour. */
  activeDialogs: number;
  waitingForPerson: number;
  withPerson: number;
  onlineUsers: number;
  documentsInWork: number;
  mailsQueued: number;
}

/** The current figures, seconds behind the rooms. Each one scans an index over recent or unfinished rows. */
export async function readRealtimeStats(ctx: Pick<Deps, "db" | "shards" | "clock">): Promise<RealtimeStats> {
  const at = ctx.clock();
  return { at, ...addUp(await inEveryShard(ctx, (shard) => readStats(shard, at))) };
}

async function readStats(ctx: Pick<Deps, "db">, at: number): Promise<Omit<RealtimeStats, "at">> {
  const lastHour = sql`FROM messages WHERE created_at > ${at - 60 * minuteMs} AND created_at <= ${at}`;
  const row = await ctx.db.get<Omit<RealtimeStats, "at">>(sql`SELECT
    (SELECT count(*) FROM messages WHERE created_at > ${at - minuteMs} AND created_at <= ${at}) AS "messagesLastMinute",
    (SELECT count(*) ${lastHour}) AS "messagesLastHour",
    (SELECT count(DISTINCT dialog_id) ${lastHour}) AS "activeDialogs",
    (SELECT count(*) FROM dialogs WHERE handoff_status = 'requested') AS "waitingForPerson",
    (SELECT count(*) FROM dialogs WHERE handoff_status = 'active') AS "withPerson",
    (SELECT count(*) FROM users WHERE last_active_at > ${at - onlineMs}) AS "onlineUsers",
    (SELECT count(*) FROM sources WHERE status IN ('queued', 'processing') AND deleted_at IS NULL) AS "documentsInWork",
    (SELECT count(*) FROM mails WHERE status = 'queued') AS "mailsQueued"`);
  if (row === undefined) throw new Error("The counts were not returned.");
  return row;
}
