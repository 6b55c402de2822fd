import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";

/** Records on a chat's dialog that its visitor has blocked the bot, or no longer does. */
export async function markReachable(
  ctx: Pick<Deps, "db" | "clock">,
  { botId, chatId, isReachable }: { botId: number; chatId: string; isReachable: boolean },
): Promise<void> {
  const bot = await ctx.db.select({ assistantId: bots.assistantId }).from(bots).where(eq(bots.id, botId)).get();
  if (bot === undefined) return;
  const { channelBlockedAt } = dialogs;
  const ofChat = and(eq(dialogs.assistantId, bot.assistantId), eq(dialogs.telegramChatId, chatId));
  await ctx.db
    .update(dialogs)
    .set({ channelBlockedAt: isReachable ? null : ctx.clock() })
    .where(and(ofChat, isReachable ? isNotNull(channelBlockedAt) : isNull(channelBlockedAt)));
}
