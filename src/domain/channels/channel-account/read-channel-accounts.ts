import { and, asc, eq, getTableColumns, isNull } from "drizzle-orm";
import { channelAccounts } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { ChannelAccount } from "./types.ts";

const { secretsSealed: _sealed, deletedAt: _deleted, ...columns } = getTableColumns(channelAccounts);

export interface ChannelAccountFilter {
  accountId: number;
  channel?: ChannelAccount["channel"] | undefined;
  assistantId?: number | undefined;
}

/** An account's channel accounts, oldest first. */
export function readChannelAccounts(ctx: Pick<Deps, "db">, filter: ChannelAccountFilter): Promise<ChannelAccount[]> {
  const { accountId, channel, assistantId } = filter;
  const wanted = and(
    eq(channelAccounts.accountId, accountId),
    isNull(channelAccounts.deletedAt),
    channel === undefined ? undefined : eq(channelAccounts.channel, channel),
    assistantId === undefined ? undefined : eq(channelAccounts.assistantId, assistantId),
  );
  return ctx.db.select(columns).from(channelAccounts).where(wanted).orderBy(asc(channelAccounts.id)).all();
}

/** Reads one channel account. Throws `not_found` when it is missing, deleted or belongs to another account. */
export async function readChannelAccount(
  ctx: Pick<Deps, "db">,
  accountId: number,
  id: number,
): Promise<ChannelAccount> {
  const own = and(eq(channelAccounts.id, id), eq(channelAccounts.accountId, accountId));
  const found = await ctx.db
    .select(columns)
    .from(channelAccounts)
    .where(and(own, isNull(channelAccounts.deletedAt)))
    .get();
  if (found === undefined) throw new DomainError("not_found", "No such channel.");
  return found;
}
