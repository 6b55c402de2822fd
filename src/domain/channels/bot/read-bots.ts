import { and, asc, eq, type SQL } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";
import { newestFirst } from "../../platform/shards/page-over-shards.ts";
import type { Bot } from "./types.ts";

/** The columns of a bot that may be shown. */
const columns = {
  id: bots.id,
  accountId: bots.accountId,
  assistantId: bots.assistantId,
  name: bots.name,
  tokenMasked: bots.tokenMasked,
  telegramUsername: bots.telegramUsername,
  isActive: bots.isActive,
  status: bots.status,
  statusReason: bots.statusReason,
  startedAt: bots.startedAt,
  createdAt: bots.createdAt,
};

/** Bots of one account, or of all accounts (undefined), which only the platform itself may list. */
export interface BotFilter {
  accountId: number | undefined;
  id?: number | undefined;
  assistantId?: number | undefined;
}

/** The bots of every account, oldest first. */
export async function readAllBots(ctx: Pick<Deps, "db" | "shards">): Promise<Bot[]> {
  const parts = await inEveryShard(ctx, (shard) => readBots(shard, { accountId: undefined }));
  return parts.flat().sort((one, other) => newestFirst(other, one));
}

/** Bots, oldest first. */
export function readBots(ctx: Pick<Deps, "db">, filter: BotFilter): Promise<Bot[]> {
  return ctx.db.select(columns).from(bots).where(conditionOf(filter)).orderBy(asc(bots.id)).all();
}

/** Reads one bot. Throws `not_found` when it is missing or belongs to another account. */
export async function readBot(ctx: Pick<Deps, "db">, filter: BotFilter): Promise<Bot> {
  const bot = await ctx.db.select(columns).from(bots).where(conditionOf(filter)).orderBy(asc(bots.id)).limit(1).get();
  if (bot === undefined) throw new DomainError("not_found", "No such bot.");
  return bot;
}

function conditionOf({ accountId, id, assistantId }: BotFilter): SQL | undefined {
  return and(
    accountId === undefined ? undefined : eq(bots.accountId, accountId),
    id === undefined ? undefined : eq(bots.id, id),
    assistantId === undefined ? undefined : eq(bots.assistantId, assistantId),
  );
}
