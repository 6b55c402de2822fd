import type { Deps } from "../../deps.ts";
import { accountChannel } from "../channel-account/account-channel.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { readKeyword } from "../sms/read-keyword.ts";
import { traitsOf } from "../traits.ts";
import { findPhoneDialog } from "./open-phone-dialog.ts";
import type { InboundMessage } from "./types.ts";

/** Obeys a word that ends messages on a number that is switched off, where nothing else is read. It is not confirmed. */
export async function noteOptOut(ctx: Deps, account: ChannelAccount, inbound: InboundMessage): Promise<void> {
  const { id, channel } = account;
  if (traitsOf[channel].optOut !== "keywords") return;
  if (readKeyword(inbound.text, inbound.optOutType)?.kind !== "stop") return;
  const known = await findPhoneDialog(ctx, account, inbound.from);
  const chatId = known?.channelAddress ?? inbound.from;
  const isBlocked = await ctx.outboxes.of({ channel, id }).block(chatId, inbound.vendorId);
  await accountChannel.markReachable(ctx, { id, chatId, isReachable: !isBlocked });
}
