import { eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { stopBots } from "../../assistants/assistant/stop-bots.ts";
import type { Assistant } from "../../assistants/assistant/types.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { CheckedToken } from "./claim-token.ts";
import { connectTelegramBot } from "./connect-telegram-bot.ts";
import { startBot } from "./start-bot.ts";

/**
 * Gives an assistant's bot a token and starts it; null removes the bot. What Telegram refuses at the start is in the bot's
 * status. While Telegram is away the bot is `pending`, and is tried again every few minutes. Throws `bot_already_exists`.
 */
export async function runWithToken(ctx: Deps, assistant: Assistant, checked: CheckedToken | null): Promise<void> {
  if (checked === null) {
    const ofAssistant = eq(bots.assistantId, assistant.id);
    await stopBots(ctx, ofAssistant);
    await ctx.db.delete(bots).where(ofAssistant);
    return;
  }
  const id = await connectTelegramBot(ctx, assistant, checked);
  if (checked.bot === null) {
    const pending = { status: "pending", statusReason: "Telegram could not be reached.", startedAt: null } as const;
    await ctx.db
      .update(bots)
      .set({ ...pending, isWanted: true, isActive: true, checkedAt: null })
      .where(eq(bots.id, id));
    return;
  }
  try {
    await startBot(ctx, assistant.accountId, id);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "bot_startup_failed") throw error;
  }
}
