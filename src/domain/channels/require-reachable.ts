import { and, eq } from "drizzle-orm";
import { channelAccounts } from "../../db/channels.ts";
import { dialogs } from "../../db/dialogs.ts";
import type { Deps } from "../deps.ts";
import { DomainError } from "../errors.ts";
import { traitsOf } from "./traits.ts";
import { isWindowOpen } from "./whatsapp/is-window-open.ts";

/**
 * Throws when a free text would not reach a dialog's visitor on a channel: `channel_not_enabled` when its number was deleted,
 * `recipient_opted_out`, or `window_closed` when the channel only takes a template now. Other dialogs pass, and those that the
 * account does not have.
 */
export async function requireReachable(
  ctx: Pick<Deps, "db" | "clock">,
  accountId: number,
  dialogId: number,
): Promise<void> {
  const [found] = await ctx.db
    .select({
      channel: channelAccounts.channel,
      deletedAt: channelAccounts.deletedAt,
      blockedAt: dialogs.channelBlockedAt,
      inboundAt: dialogs.channelInboundAt,
    })
    .from(dialogs)
    .innerJoin(channelAccounts, eq(channelAccounts.id, dialogs.channelAccountId))
    .where(and(eq(dialogs.id, dialogId), eq(dialogs.accountId, accountId)));
  if (found === undefined) return;
  if (found.deletedAt !== null) {
    throw new DomainError(
      "channel_not_enabled",
      "The number of this dialog was deleted: nothing is sent with it any more.",
    );
  }
  if (found.blockedAt !== null) {
    throw new DomainError("recipient_opted_out", "The person cannot be written to: they have ended messages.");
  }
  const { windowMs } = traitsOf[found.channel];
  if (windowMs !== null && !isWindowOpen(found.inboundAt, ctx.clock(), windowMs)) {
    throw new DomainError("window_closed", "The person has not written for 24 hours: WhatsApp only takes a template.");
  }
}
