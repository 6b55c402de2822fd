import { and, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { channelAccounts } from "../../../db/channels.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import type { Channel } from "../channel.ts";
import type { ChannelFailure } from "../channel-failure.ts";
import { accountCaller } from "./account-caller.ts";
import { openChannelAccount } from "./open-channel-account.ts";
import type { OpenAccount } from "./types.ts";

/** The part of the contract that all channels with rows in `channel_accounts` share. */
export const accountChannel: Pick<Channel, "isGone" | "callerOf" | "markReachable" | "moveChat" | "recordFault"> = {
  isGone: async (ctx, id) => (await openChannelAccount(ctx, id)) === null,

  async callerOf(ctx, id) {
    const found = await ctx.db.select().from(channelAccounts).where(eq(channelAccounts.id, id)).get();
    return found === undefined ? null : accountCaller(found);
  },

  async markReachable(ctx, { id, chatId, isReachable }) {
    const ofChat = and(eq(dialogs.channelAccountId, id), eq(dialogs.channelAddress, chatId));
    const { channelBlockedAt } = dialogs;
    await ctx.db
      .update(dialogs)
      .set({ channelBlockedAt: isReachable ? null : ctx.clock() })
      .where(and(ofChat, isReachable ? isNotNull(channelBlockedAt) : isNull(channelBlockedAt)));
  },

  async moveChat(ctx, { id, from, to }) {
    const ofChat = (address: string) => and(eq(dialogs.channelAccountId, id), eq(dialogs.channelAddress, address));
    const taken = await ctx.db.select({ id: dialogs.id }).from(dialogs).where(ofChat(to)).get();
    if (taken === undefined) await ctx.db.update(dialogs).set({ channelAddress: to }).where(ofChat(from));
  },

  recordFault,
};

/** A channel account that may send, with its secrets; null otherwise. */
export async function openSendingAccount(ctx: Pick<Deps, "db" | "sealer">, id: number): Promise<OpenAccount | null> {
  const account = await openChannelAccount(ctx, id);
  return account === null || !account.isEnabled || account.status === "expired" ? null : account;
}

async function recordFault(ctx: Pick<Deps, "db" | "clock">, id: number, failure: ChannelFailure): Promise<void> {
  const status = failure.kind === "expired" ? "expired" : "failed";
  const now = ctx.clock();
  await ctx.db
    .update(channelAccounts)
    .set({ status, statusReason: failure.message, checkedAt: now, updatedAt: now })
    .where(and(eq(channelAccounts.id, id), ne(channelAccounts.status, "expired")));
}
