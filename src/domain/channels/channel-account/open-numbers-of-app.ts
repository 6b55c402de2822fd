import { and, eq, isNull, ne } from "drizzle-orm";
import { channelAccounts } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import { openChannelAccount } from "./open-channel-account.ts";
import type { OpenAccount } from "./types.ts";

/**
 * A number of Meta and the account's other numbers in the same app, which has one secret and, unless its owner sets others, one address for
 * the webhooks of all (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override, June 2026).
 */
export async function openNumbersOfApp(ctx: Pick<Deps, "db" | "sealer">, account: OpenAccount): Promise<OpenAccount[]> {
  const { id, accountId, provider } = account;
  const ofAccount = and(eq(channelAccounts.accountId, accountId), eq(channelAccounts.provider, provider));
  const others = await ctx.db
    .select({ id: channelAccounts.id })
    .from(channelAccounts)
    .where(and(ofAccount, ne(channelAccounts.id, id), isNull(channelAccounts.deletedAt)));
  const opened = await Promise.all(others.map((other) => openChannelAccount(ctx, other.id)));
  const { appSecret } = account.secrets;
  return [
    account,
    ...opened.filter((other) => other !== null && other.secrets.appSecret === appSecret),
  ] as OpenAccount[];
}
