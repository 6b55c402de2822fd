import { eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { checkToken } from "./check-token.ts";
import { connectTelegramBot } from "./connect-telegram-bot.ts";
import { readBot } from "./read-bots.ts";
import type { Bot } from "./types.ts";

export interface NewBot {
  assistantId: number;
  token: string;
  name?: string | undefined;
  isActive?: boolean | undefined;
}

/**
 * Creates an assistant's bot. It runs once it is started. Throws `not_found` for an assistant of another account,
 * `bot_already_exists` when the assistant already has a bot or the token belongs to another one,
 * `invalid_telegram_token`.
 */
export async function createBot(ctx: Deps, accountId: number, input: NewBot): Promise<Bot> {
  const { assistantId, token } = input;
  const assistant = await readAssistant(ctx, accountId, assistantId);
  if (assistant.telegramTokenMasked !== null) {
    throw new DomainError("bot_already_exists", "This assistant already has a bot. Change its token instead.");
  }
  const id = await connectTelegramBot(ctx, assistant, await checkToken(ctx, token, assistantId));
  await ctx.db
    .update(bots)
    .set({ name: input.name ?? assistant.name, isActive: input.isActive ?? true })
    .where(eq(bots.id, id));
  return readBot(ctx, { accountId, id });
}
