import { bots } from "../../../db/assistants.ts";
import { refuseTakenToken } from "../../assistants/assistant/connect-telegram-bot.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import { maskTelegramToken } from "../../assistants/assistant/rules.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readBot } from "./read-bots.ts";
import { refuseToken } from "./refuse-token.ts";
import type { Bot } from "./types.ts";

export interface NewBot {
  assistantId: number;
  token: string;
  name?: string | undefined;
  isActive?: boolean | undefined;
}

/**
 * Gives an assistant its bot. It runs when it is started. Throws `not_found` for an assistant that is not the account's,
 * `bot_already_exists` when the assistant has a bot or the token another one, `invalid_telegram_token`.
 */
export async function createBot(ctx: Deps, accountId: number, input: NewBot): Promise<Bot> {
  const { assistantId, token } = input;
  const assistant = await readAssistant(ctx, accountId, assistantId);
  if (assistant.telegramTokenMasked !== null) {
    throw new DomainError("bot_already_exists", "This assistant has a bot. Change its token instead.");
  }
  const tokenHash = await refuseTakenToken(ctx, token, assistantId);
  const known = await refuseToken(ctx, token);
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
