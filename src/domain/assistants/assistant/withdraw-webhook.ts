import type { bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";

/**
 * Has Telegram send a bot's updates nowhere. Where Telegram cannot be asked now, the bot's outbox asks again for a day,
 * and our own webhook passes them over meanwhile. The bot must not be wanted any more: one that is keeps its webhook.
 */
export async function withdrawWebhook(
  ctx: Pick<Deps, "botOutboxes">,
  bot: Pick<typeof bots.$inferSelect, "id" | "tokenSealed" | "status" | "isWanted">,
): Promise<void> {
  const wasNeverSet = bot.status === "created" && !bot.isWanted;
  if (!wasNeverSet) await ctx.botOutboxes.of(bot.id).removeWebhook(bot.tokenSealed);
}
