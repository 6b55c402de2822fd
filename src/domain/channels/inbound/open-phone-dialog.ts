import { and, asc, eq, inArray } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { createDialog, type Dialog } from "../../conversations/dialog/create-dialog.ts";
import type { Deps } from "../../deps.ts";
import { spellingsOf } from "../../platform/phones/spellings-of.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { optedOutAt } from "./opted-out-at.ts";

/** Whom a dialog is with: the channel's own id, and the name where it is known. */
export interface PhoneVisitor {
  address: string;
  name: string | null;
  email?: string | null;
}

/**
 * The dialog of a channel account's assistant with a visitor, created with the first message. Another spelling of the same number is the
 * same visitor, and who has ended messages from the number stays without them.
 */
export async function openPhoneDialog(
  ctx: Deps,
  account: Pick<ChannelAccount, "id" | "accountId" | "assistantId" | "channel" | "address">,
  { address, name, email = null }: PhoneVisitor,
): Promise<Dialog> {
  const find = () => findPhoneDialog(ctx, account, address);
  const known = await find();
  if (known !== null) return known;
  const blockedAt = await optedOutAt(ctx, account, address);
  if (blockedAt !== null) await ctx.outboxes.of({ channel: account.channel, id: account.id }).block(address, null);
  try {
    const dialog = await createDialog(ctx, {
      ...{ accountId: account.accountId, assistantId: account.assistantId, madeBy: "v1", channel: account.channel },
      ...{ title: name ?? address, phone: { channelAccountId: account.id, address, name, email } },
    });
    if (blockedAt === null) return dialog;
    await ctx.db.update(dialogs).set({ channelBlockedAt: blockedAt }).where(eq(dialogs.id, dialog.id));
    return { ...dialog, channelBlockedAt: blockedAt };
  } catch (error) {
    // Two concurrent first messages: the other one has created it.
    const made = await find();
    if (made === null) throw error;
    return made;
  }
}

/** The dialog with a visitor in any spelling of the number, the oldest first; null when there is none. */
export async function findPhoneDialog(
  ctx: Pick<Deps, "db">,
  { id, assistantId }: Pick<ChannelAccount, "id" | "assistantId">,
  address: string,
): Promise<Dialog | null> {
  const ofAccount = and(eq(dialogs.channelAccountId, id), eq(dialogs.assistantId, assistantId));
  const found = await ctx.db
    .select()
    .from(dialogs)
    .where(and(ofAccount, inArray(dialogs.channelAddress, spellingsOf(address))))
    .orderBy(asc(dialogs.id))
    .limit(1)
    .get();
  return found ?? null;
}
