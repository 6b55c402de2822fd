import { readAssistants } from "../../assistants/assistant/read-assistants.ts";
import { readTelegramToken, type TelegramToken } from "../../assistants/assistant/read-telegram-token.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { updateAssistantWithBot } from "./update-assistant-with-bot.ts";

/**
 * Sets the account's Telegram token and starts its bot: of the given assistant, else of the one that has a bot, else of the
 * oldest. Throws `invalid_telegram_token`, `bot_already_exists`, `not_found` for an assistant of another account, `conflict`
 * when the account has no assistant.
 */
export async function setTelegramToken(
  ctx: Deps,
  caller: UserPrincipal,
  input: { token: string; assistantId?: number | undefined },
): Promise<TelegramToken> {
  const { accountId } = caller;
  const assistantId = input.assistantId ?? (await assistantOfBot(ctx, accountId));
  await updateAssistantWithBot(ctx, accountId, assistantId, { telegramToken: input.token });
  return readTelegramToken(ctx, accountId, assistantId);
}

async function assistantOfBot(ctx: Deps, accountId: number): Promise<number> {
  const own = await readAssistants(ctx, accountId);
  const chosen = own.find((assistant) => assistant.telegramTokenMasked !== null) ?? own[0];
  if (chosen === undefined)
    throw new DomainError("conflict", "Create an assistant first: the token belongs to its bot.");
  return chosen.id;
}
