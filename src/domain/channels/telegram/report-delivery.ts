import { eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Deps } from "../../deps.ts";
import { telegramCaller } from "./telegram-caller.ts";

/**
 * Reports to a dialog's room that its chat has received everything up to an entry, or why that entry will never arrive.
 */
export async function reportDelivery(
  ctx: Deps,
  about: { botId: number; dialogId: number; seq: number; failure: string | null },
): Promise<void> {
  const { botId, dialogId, seq, failure } = about;
  const bot = await ctx.db.select().from(bots).where(eq(bots.id, botId)).get();
  if (bot === undefined) return;
  await inRoom(ctx, dialogId, bot.accountId, (room) => room.recordDelivery(telegramCaller(bot), seq, failure));
}
