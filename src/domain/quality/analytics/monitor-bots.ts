import { type SQL, sql } from "drizzle-orm";
import type { Bot } from "../../channels/bot/types.ts";
import type { Deps } from "../../deps.ts";
import { newestFirst, pageOverShards } from "../../platform/shards/page-over-shards.ts";
import type { Period } from "./types.ts";

/** A bot with its traffic in a period. */
export interface MonitoredBot extends Omit<Bot, "isActive"> {
  isActive: number;
  ownerUserId: number;
  ownerEmail: string;
  assistantName: string;
  dialogs: number;
  messages: number;
  checkedAt: number | null;
}

export interface BotFilter {
  status?: Bot["status"] | undefined;
  /** Part of a bot's name or username, or of its owner's address. */
  search?: string | undefined;
  period: Period;
  limit: number;
  offset: number;
}

/** A page of the platform's bots, newest first. Messages are those of the bots' Telegram dialogs in the period. */
export async function monitorBots(
  ctx: Pick<Deps, "db" | "shards">,
  filter: BotFilter,
): Promise<{ bots: MonitoredBot[]; total: number }> {
  const list = (shard: Pick<Deps, "db">, page: { limit: number; offset: number }) =>
    listBots(shard, { ...filter, ...page });
  const { rows: bots, total } = await pageOverShards(ctx, filter, list, newestFirst);
  return { bots, total };
}

async function listBots(ctx: Pick<Deps, "db">, filter: BotFilter): Promise<{ rows: MonitoredBot[]; total: number }> {
  const { days } = filter.period;
  const [from, to] = [days[0]?.startsAt ?? 0, days.at(-1)?.endsAt ?? 0];
  const source = sql`FROM bots JOIN assistants ON assistants.id = bots.assistant_id
    JOIN accounts ON accounts.id = bots.account_id JOIN users ON users.id = accounts.owner_user_id
    WHERE ${conditionOf(filter)}`;
  const own = sql`FROM messages JOIN dialogs ON dialogs.id = messages.dialog_id
    WHERE dialogs.assistant_id = bots.assistant_id AND dialogs.channel = 'telegram'
      AND messages.account_id = bots.account_id AND messages.created_at >= ${from} AND messages.created_at < ${to}`;
  const [bots, counted] = await Promise.all([
    ctx.db.all<MonitoredBot>(sql`SELECT bots.id, bots.account_id AS "accountId", bots.assistant_id AS "assistantId",
      bots.name, bots.token_masked AS "tokenMasked", bots.telegram_username AS "telegramUsername",
      bots.is_active AS "isActive", bots.status, bots.status_reason AS "statusReason", bots.started_at AS "startedAt",
      bots.checked_at AS "checkedAt", bots.created_at AS "createdAt", users.id AS "ownerUserId",
      users.email AS "ownerEmail", assistants.name AS "assistantName",
      (SELECT count(*) ${own}) AS messages, (SELECT count(DISTINCT messages.dialog_id) ${own}) AS dialogs
      ${source} ORDER BY bots.id DESC LIMIT ${filter.limit} OFFSET ${filter.offset}`),
    ctx.db.get<{ n: number }>(sql`SELECT count(*) AS n ${source}`),
  ]);
  return { rows: bots, total: counted?.n ?? 0 };
}

function conditionOf({ status, search }: BotFilter): SQL {
  const wanted = search?.trim().toLowerCase() ?? "";
  const words = sql`lower(bots.name || ' ' || coalesce(bots.telegram_username, '') || ' ' || users.email)`;
  return sql`${status === undefined ? sql`1` : sql`bots.status = ${status}`} AND
    ${wanted === "" ? sql`1` : sql`instr(${words}, ${wanted}) > 0`}`;
}
