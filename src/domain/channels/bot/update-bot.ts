import { eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { checkToken } from "./check-token.ts";
import { connectTelegramBot } from "./connect-telegram-bot.ts";
import { readBot } from "./read-bots.ts";
import { startBot } from "./start-bot.ts";
import { stopBot } from "./stop-bot.ts";
import type { Bot } from "./types.ts";

export interface BotChanges {
  name?: string | undefined;
  isActive?: boolean | undefined;
  token?: string | undefined;
  assistantId?: number | undefined;
}

/**
 * Changes a bot. Deactivating it stops it; a running bot uses a new token at once. Throws `not_found`,
 * `bot_already_exists`, `invalid_telegram_token`, `bot_startup_failed`.
 */
export async function updateBot(ctx: Deps, accountId: number, id: number, changes: BotChanges): Promise<Bot> {
  const bot = await readBot(ctx, { accountId, id });
  const { name, isActive, token, assistantId } = changes;
  if (assistantId !== undefined && assistantId !== bot.assistantId) {
    const assistant = await readAssistant(ctx, accountId, assistantId);
    if (assistant.telegramTokenMasked !== null) {
      throw new DomainError("bot_already_exists", "The other assistant already has a bot.");
    }
  }
  const isNewToken = token !== undefined && token !== bot.tokenMasked;
  if (isNewToken) {
    const checked = await checkToken(ctx, token, bot.assistantId);
    await connectTelegramBot(ctx, await readAssistant(ctx, accountId, bot.assistantId), checked);
  }
  const fields = {
    ...(name === undefined ? {} : { name }),
    ...(isActive === undefined ? {} : { isActive }),
    ...(assistantId === undefined ? {} : { assistantId }),
  };
  if (Object.keys(fields).length > 0) await ctx.db.update(bots).set(fields).where(eq(bots.id, id));
  if (isActive === false && bot.status !== "created") return stopBot(ctx, accountId, id);
  if (isNewToken && (bot.status === "running" || bot.status === "pending")) return startBot(ctx, accountId, id);
  return readBot(ctx, { accountId, id });
}
