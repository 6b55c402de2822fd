import { bots } from "../../../db/assistants.ts";
import { refuseTakenToken } from "../../assistants/assistant/connect-telegram-bot.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import { maskTelegramToken } from "../../assistants/assistant/rules.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readBot } from "./read-bots.ts";
import type { Bot } from "./types.ts";
import { verifyTelegramToken } from "./verify-telegram-token.ts";

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
  const tokenHash = await refuseTakenToken(ctx, token, assistantId);
  const known = await verifyTelegramToken(ctx, token);
  const { id } = await ctx.db
    .insert(bots)
    .values({
      ...{ accountId, assistantId, tokenHash },
      name: input.name ?? assistant.name,
      tokenSealed: await ctx.sealer.seal(token),
      tokenMasked: maskTelegramToken(token),
      isActive: input.isActive ?? true,
      telegramId: known?.id ?? null,
      telegramUsername: known?.username ?? null,
      createdAt: ctx.clock(),
    })
    .returning({ id: bots.id })
    .get();
  return readBot(ctx, { accountId, id });
}
