import { eq } from "drizzle-orm";
import { channelAccounts } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import { ChannelFailure } from "../channel-failure.ts";
import { checkMailbox } from "../email/check-mailbox.ts";
import { openChannelAccount } from "./open-channel-account.ts";
import { providerOf } from "./provider-of.ts";
import { readChannelAccount } from "./read-channel-accounts.ts";
import type { ChannelAccount, OpenAccount } from "./types.ts";

/**
 * Asks the provider whether the credentials of a channel account work and the number is theirs. The answer is in the account's
 * status: `active`, `expired`, `failed`, or `pending` while the provider could not be asked. Waiting messages are sent when it works
 * again. Throws `not_found`.
 */
export async function testChannelAccount(ctx: Deps, accountId: number, id: number): Promise<ChannelAccount> {
  const before = await readChannelAccount(ctx, accountId, id);
  const account = await openChannelAccount(ctx, id);
  const standing = account === null ? null : await standingOf(() => checkAccount(ctx, account));
  if (standing !== null) {
    const now = ctx.clock();
    const isKnown = standing.status === "pending" && before.status !== "pending";
    // A provider that is away says nothing about the account.
    const set = isKnown ? { checkedAt: now } : { ...standing, checkedAt: now, updatedAt: now };
    await ctx.db.update(channelAccounts).set(set).where(eq(channelAccounts.id, id));
    if (standing.status === "active") await ctx.outboxes.of({ channel: before.channel, id }).wake();
  }
  return readChannelAccount(ctx, accountId, id);
}

async function checkAccount(ctx: Deps, account: OpenAccount): Promise<void> {
  if (account.provider === "mail") await checkMailbox(ctx, account);
  else await providerOf(ctx, account).check();
}

async function standingOf(check: () => Promise<unknown>): Promise<Pick<ChannelAccount, "status" | "statusReason">> {
  try {
    await check();
    return { status: "active", statusReason: null };
  } catch (error) {
    if (!(error instanceof ChannelFailure)) throw error;
    const status = error.isTemporary ? "pending" : error.kind === "expired" ? "expired" : "failed";
    return { status, statusReason: error.message };
  }
}
