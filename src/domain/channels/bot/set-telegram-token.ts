import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { readAssistants } from "./read-assistants.ts";
import { readTelegramToken, type TelegramToken } from "./read-telegram-token.ts";
import { updateAssistant } from "./update-assistant.ts";

/**
 * Sets the account's Telegram token: on the given assistant, else on the one that has a bot, else on the oldest. Throws
 * `bot_already_exists`, `not_found` for an assistant of another account, `conflict` when the account has no assistant.
 */
export async function setTelegramToken(
  ctx: Deps,
  caller: UserPrincipal,
  input: { token: string; assistantId?: number | undefined },
): Promise<TelegramToken> {
  const { accountId } = caller;
  const assistantId = input.assistantId ?? (await assistantOfBot(ctx, accountId));
  await updateAssistant(ctx, accountId, assistantId, { telegramToken: input.token });
  return readTelegramToken(ctx, accountId, assistantId);
}

async function assistantOfBot(ctx: Deps, accountId: number): Promise<number> {
  const own = await readAssistants(ctx, accountId);
  const chosen = own.find((assistant) => assistant.telegramTokenMasked !== null) ?? own[0];
  if (chosen === undefined)
    throw new DomainError("conflict", "Create an assistant first: the token belongs to its bot.");
  return chosen.id;
}
