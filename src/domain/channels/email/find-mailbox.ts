import { and, eq, isNull } from "drizzle-orm";
import { channelAccounts } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import { findByName } from "../../platform/shards/find-by-name.ts";
import { openChannelAccount } from "../channel-account/open-channel-account.ts";
import type { OpenAccount } from "../channel-account/types.ts";

type Shard = Pick<Deps, "db" | "shards" | "sealer">;

/**
 * The channel account of an address, in whichever shard, with the dependencies at that shard; also of `name+tag@…` when there is no
 * such address itself, in no shard. Null when there is none.
 */
export async function findMailbox<Ctx extends Shard>(
  ctx: Ctx,
  recipient: string,
): Promise<{ found: OpenAccount; ctx: Ctx } | null> {
  const address = recipient.trim().toLowerCase();
  const plain = address.replace(/^([^+@]+)\+[^@]*@/, "$1@");
  const find = (name: string) => findByName(ctx, ["mailbox", name], (shard) => readMailbox(shard, name));
  return (await find(address)) ?? (plain === address ? null : find(plain));
}

/** The channel account of this shard that has exactly this address, in lower case; null without one. */
export async function readMailbox(ctx: Pick<Deps, "db" | "sealer">, address: string): Promise<OpenAccount | null> {
  const isMailbox = and(eq(channelAccounts.channel, "email"), isNull(channelAccounts.deletedAt));
  const found = await ctx.db
    .select({ id: channelAccounts.id })
    .from(channelAccounts)
    .where(and(isMailbox, eq(channelAccounts.address, address)))
    .get();
  return found === undefined ? null : openChannelAccount(ctx, found.id);
}
