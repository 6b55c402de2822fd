import type { bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";

/**
 * Removes a bot's webhook. If Telegram is unreachable, the bot's outbox retries for a day, and our own webhook ignores
 * updates meanwhile. The bot must already be stopped: a running bot keeps its webhook.
 */
export async function removeWebhook(
  ctx: Pick<Deps, "outboxes">,
  bot: Pick<typeof bots.$inferSelect, "id" | "tokenSealed" | "status" | "isWanted">,
): Promise<void> {
  const wasNeverSet = bot.status === "created" && !bot.isWanted;
  if (!wasNeverSet) await ctx.outboxes.of({ channel: "telegram", id: bot.id }).removeWebhook(bot.tokenSealed);
}
