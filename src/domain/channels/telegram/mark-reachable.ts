import { and, eq, gt, isNotNull, isNull, lt, or } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";

/** Records on the dialogs of a chat and its topics that the visitor has blocked the bot, or no longer does. */
export async function markReachable(
  ctx: Pick<Deps, "db" | "clock">,
  { botId, chatId, isReachable }: { botId: number; chatId: string; isReachable: boolean },
): Promise<void> {
  const bot = await ctx.db.select({ assistantId: bots.assistantId }).from(bots).where(eq(bots.id, botId)).get();
  if (bot === undefined) return;
  const { channelBlockedAt } = dialogs;
  // "_" + 1 is the next character: the range is of keys that begin with the chat and "_".
  const isTopic = and(gt(dialogs.telegramChatId, `${chatId}_`), lt(dialogs.telegramChatId, `${chatId}\``));
  const ofChat = and(eq(dialogs.assistantId, bot.assistantId), or(eq(dialogs.telegramChatId, chatId), isTopic));
  await ctx.db
    .update(dialogs)
    .set({ channelBlockedAt: isReachable ? null : ctx.clock() })
    .where(and(ofChat, isReachable ? isNotNull(channelBlockedAt) : isNull(channelBlockedAt)));
}
