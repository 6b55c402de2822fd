import { and, asc, eq, inArray, isNull, lte, or } from "drizzle-orm";
import { channelAccounts } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import { testChannelAccount } from "./test-channel-account.ts";

/** How often accounts are checked: those that work, and those that do not. Milliseconds. */
const checkEveryMs = 60 * 60_000;
const retryEveryMs = 5 * 60_000;
/** How many are checked in one run. */
const BATCH = 10;

/**
 * Checks at their providers the status of channel accounts that should work. So a token that was withdrawn elsewhere shows within an
 * hour. An expired token waits for another one.
 */
export async function checkChannelAccounts(ctx: Deps): Promise<void> {
  const now = ctx.clock();
  const { checkedAt, status } = channelAccounts;
  const isDue = or(
    isNull(checkedAt),
    and(eq(status, "active"), lte(checkedAt, now - checkEveryMs)),
    and(inArray(status, ["pending", "failed"]), lte(checkedAt, now - retryEveryMs)),
  );
  const due = await ctx.db
    .select({ id: channelAccounts.id, accountId: channelAccounts.accountId })
    .from(channelAccounts)
    .where(and(eq(channelAccounts.isEnabled, true), isNull(channelAccounts.deletedAt), isDue))
    .orderBy(asc(checkedAt))
    .limit(BATCH);
  await Promise.all(due.map(({ id, accountId }) => testChannelAccount(ctx, accountId, id)));
}
