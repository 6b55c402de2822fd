import { and, eq, inArray, isNull } from "drizzle-orm";
import { channelAccounts } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import { openChannelAccount } from "../channel-account/open-channel-account.ts";
import type { OpenAccount } from "../channel-account/types.ts";

/** The channel account of an address, also of `name+tag@…` when there is no such address itself; null when there is none. */
export async function findMailbox(ctx: Pick<Deps, "db" | "sealer">, recipient: string): Promise<OpenAccount | null> {
  const address = recipient.trim().toLowerCase();
  const plain = address.replace(/^([^+@]+)\+[^@]*@/, "$1@");
  const isMailbox = and(eq(channelAccounts.channel, "email"), isNull(channelAccounts.deletedAt));
  const found = await ctx.db
    .select({ id: channelAccounts.id, address: channelAccounts.address })
    .from(channelAccounts)
    .where(and(isMailbox, inArray(channelAccounts.address, [address, plain])))
    .all();
  const one = found.find((mailbox) => mailbox.address === address) ?? found[0];
  return one === undefined ? null : openChannelAccount(ctx, one.id);
}
