import { eq } from "drizzle-orm";
import { channelAccounts, channelTemplates } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import { readChannelAccount } from "./read-channel-accounts.ts";

/** Deletes a channel account with its secrets and templates. Its dialogs are kept; nothing more is sent, and what waits fails. Throws `not_found`. */
export async function deleteChannelAccount(ctx: Deps, accountId: number, id: number): Promise<void> {
  const { channel } = await readChannelAccount(ctx, accountId, id);
  const erased = { secretsSealed: "", secretsMasked: {}, isEnabled: false };
  await ctx.db.batch([
    ctx.db
      .update(channelAccounts)
      .set({ ...erased, deletedAt: ctx.clock() })
      .where(eq(channelAccounts.id, id)),
    ctx.db.delete(channelTemplates).where(eq(channelTemplates.channelAccountId, id)),
  ]);
  await ctx.outboxes.of({ channel, id }).wake();
}
