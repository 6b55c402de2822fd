import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Assistant, AssistantChanges } from "../../assistants/assistant/types.ts";
import { updateAssistant } from "../../assistants/assistant/update-assistant.ts";
import type { Deps } from "../../deps.ts";
import { checkToken } from "./check-token.ts";
import { runWithToken } from "./run-with-token.ts";

/**
 * Changes the given fields of an assistant and the token of its bot, which is started with a new token. null and an empty text
 * remove the bot; the masked token, which clients send back, changes nothing. Throws `not_found`, `invalid_telegram_token` and
 * `bot_already_exists`; then nothing is changed.
 */
export async function updateAssistantWithBot(
  ctx: Deps,
  accountId: number,
  id: number,
  { telegramToken, ...fields }: AssistantChanges & { telegramToken?: string | null | undefined },
): Promise<Assistant> {
  const assistant = await readAssistant(ctx, accountId, id);
  const isSame = telegramToken === undefined || telegramToken === assistant.telegramTokenMasked;
  const checked = isSame || !telegramToken ? null : await checkToken(ctx, telegramToken, id);
  const updated = await updateAssistant(ctx, accountId, id, fields);
  if (isSame) return updated;
  await runWithToken(ctx, assistant, checked);
  return readAssistant(ctx, accountId, id);
}
