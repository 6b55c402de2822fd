import { and, desc, eq, inArray } from "drizzle-orm";
import { channelAccounts } from "../../../db/channels.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { spellingsOf } from "../../platform/phones/spellings-of.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { traitsOf } from "../traits.ts";

/**
 * When a person has ended messages from a number of the account, milliseconds; null: they have not. It holds for the number, whichever
 * assistant it had then, and when it was deleted and connected again.
 */
export async function optedOutAt(
  ctx: Pick<Deps, "db">,
  { accountId, channel, address }: Pick<ChannelAccount, "accountId" | "channel" | "address">,
  person: string,
): Promise<number | null> {
  if (traitsOf[channel].optOut !== "keywords") return null;
  const ofNumber = and(eq(channelAccounts.channel, channel), eq(channelAccounts.address, address));
  const ofPerson = inArray(dialogs.channelAddress, spellingsOf(person));
  const last = await ctx.db
    .select({ at: dialogs.channelBlockedAt })
    .from(dialogs)
    .innerJoin(channelAccounts, eq(channelAccounts.id, dialogs.channelAccountId))
    .where(and(eq(dialogs.accountId, accountId), ofNumber, ofPerson))
    .orderBy(desc(dialogs.id))
    .limit(1)
    .get();
  return last?.at ?? null;
}
