import { and, eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";

/**
 * A group has become a supergroup: its dialog continues under the new id. If the new id already has a dialog, both are
 * kept.
 */
export async function moveChat(
  ctx: Pick<Deps, "db">,
  { botId, from, to }: { botId: number; from: string; to: string },
): Promise<void> {
  const bot = await ctx.db.select({ assistantId: bots.assistantId }).from(bots).where(eq(bots.id, botId)).get();
  if (bot === undefined) return;
  const ofChat = (chatId: string) => and(eq(dialogs.assistantId, bot.assistantId), eq(dialogs.telegramChatId, chatId));
  const taken = await ctx.db.select({ id: dialogs.id }).from(dialogs).where(ofChat(to)).get();
  if (taken === undefined) await ctx.db.update(dialogs).set({ telegramChatId: to }).where(ofChat(from));
}
