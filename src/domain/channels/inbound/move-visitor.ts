import type { Deps } from "../../deps.ts";
import { accountChannel } from "../channel-account/account-channel.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { findPhoneDialog } from "./open-phone-dialog.ts";

/** A visitor's former and new id on the channel. */
export interface VisitorMove {
  from: string;
  to: string;
}

/** Moves the dialog of a visitor to the visitor's new number, unless there is one with it already. No effect without a dialog. */
export async function moveVisitor(ctx: Deps, account: ChannelAccount, { from, to }: VisitorMove): Promise<void> {
  const known = await findPhoneDialog(ctx, account, from);
  if (known?.channelAddress == null || (await findPhoneDialog(ctx, account, to)) !== null) return;
  await accountChannel.moveChat(ctx, { id: account.id, from: known.channelAddress, to });
}
