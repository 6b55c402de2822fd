import { and, eq, isNull } from "drizzle-orm";
import { channelAccounts } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import type { ChannelSecrets, OpenAccount } from "./types.ts";

/** A channel account with its secrets, whatever its status; null when it is missing or deleted. */
export async function openChannelAccount(ctx: Pick<Deps, "db" | "sealer">, id: number): Promise<OpenAccount | null> {
  const live = and(eq(channelAccounts.id, id), isNull(channelAccounts.deletedAt));
  const found = await ctx.db.select().from(channelAccounts).where(live).get();
  if (found === undefined) return null;
  const { secretsSealed, deletedAt: _, ...account } = found;
  return { ...account, secrets: JSON.parse(await ctx.sealer.unseal(secretsSealed)) as ChannelSecrets };
}
