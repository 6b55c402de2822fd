import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { TelegramBot } from "../telegram/ports.ts";
import { TelegramFailure } from "../telegram/telegram-failure.ts";

/**
 * The bot's number, a colon, a secret: https://core.telegram.org/bots/features#generating-an-authentication-token. Telegram says
 * whether it is one of its own; these characters can be in the address of the request.
 */
const tokenPattern = /^\d{1,20}:[\w.-]{3,150}$/;

/**
 * Asks Telegram which bot a token belongs to; null while Telegram is unreachable, which starting the bot will show.
 * Throws `invalid_telegram_token`.
 */
export async function verifyTelegramToken(ctx: Pick<Deps, "telegram">, token: string): Promise<TelegramBot | null> {
  const invalid = () => new DomainError("invalid_telegram_token", "Telegram does not know a bot with this token.");
  if (!tokenPattern.test(token)) throw invalid();
  try {
    return await ctx.telegram.of(token).getMe();
  } catch (error) {
    if (error instanceof TelegramFailure && error.kind === "unauthorized") throw invalid();
    return null;
  }
}
