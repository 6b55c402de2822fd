import { sql } from "drizzle-orm";
import type { Bot } from "../../channels/bot/types.ts";
import type { Deps } from "../../deps.ts";
import { addUp } from "../../platform/shards/add-up.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";
import type { Period } from "./types.ts";

export interface BotStats {
  byStatus: Record<Bot["status"], number>;
  /** Telegram dialogs with a message in the period, and their messages. */
  dialogs: number;
  messages: number;
}

/** The current status of the platform's bots, and their traffic in a period. */
export async function readBotStats(ctx: Pick<Deps, "db" | "shards">, period: Period): Promise<BotStats> {
  return addUp(await inEveryShard(ctx, (shard) => readStats(shard, period)));
}

async function readStats(ctx: Pick<Deps, "db">, { days }: Period): Promise<BotStats> {
  const [from, to] = [days[0]?.startsAt ?? 0, days.at(-1)?.endsAt ?? 0];
  const [statuses, sums] = await Promise.all([
    ctx.db.all<{ status: string; n: number }>(sql`SELECT status, count(*) AS n FROM bots GROUP BY status`),
    ctx.db.get<{ dialogs: number; messages: number }>(sql`
      SELECT count(DISTINCT messages.dialog_id) AS dialogs, count(*) AS messages
      FROM messages JOIN dialogs ON dialogs.id = messages.dialog_id
      WHERE messages.created_at >= ${from} AND messages.created_at < ${to} AND dialogs.channel = 'telegram'`),
  ]);
  const of = (status: string) => statuses.find((row) => row.status === status)?.n ?? 0;
  return {
    byStatus: {
      created: of("created"),
      pending: of("pending"),
      running: of("running"),
      stopped: of("stopped"),
      error: of("error"),
    },
    dialogs: sums?.dialogs ?? 0,
    messages: sums?.messages ?? 0,
  };
}
