import { and, eq } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { ChannelFailure } from "../channel-failure.ts";
import { traitsOf } from "../traits.ts";
import { isWindowOpen } from "../whatsapp/is-window-open.ts";
import type { ChannelAccount } from "./types.ts";

/** Throws `window_closed` when free text may not be sent to a chat, because its visitor has not written for too long. */
export async function requireWindow(
  ctx: Pick<Deps, "db" | "clock">,
  { id, channel }: Pick<ChannelAccount, "id" | "channel">,
  chatId: string,
): Promise<void> {
  const { windowMs } = traitsOf[channel];
  if (windowMs === null) return;
  const ofChat = and(eq(dialogs.channelAccountId, id), eq(dialogs.channelAddress, chatId));
  const found = await ctx.db.select({ at: dialogs.channelInboundAt }).from(dialogs).where(ofChat).all();
  const at = Math.max(0, ...found.map((dialog) => dialog.at ?? 0));
  if (!isWindowOpen(at === 0 ? null : at, ctx.clock(), windowMs)) throw windowClosed();
}

export function windowClosed(): ChannelFailure {
  return new ChannelFailure(
    "window_closed",
    "The visitor has not written for 24 hours: WhatsApp only takes a template now.",
  );
}
