import { createAssistant } from "../../assistants/assistant/create-assistant.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Assistant, AssistantChanges } from "../../assistants/assistant/types.ts";
import type { Deps } from "../../deps.ts";
import { checkToken } from "./check-token.ts";
import { runWithToken } from "./run-with-token.ts";

/**
 * Creates an assistant and, with a Telegram token, its bot, which is started. Throws `invalid_telegram_token` and
 * `bot_already_exists`; then nothing is created.
 */
export async function createAssistantWithBot(
  ctx: Deps,
  accountId: number,
  { telegramToken, ...fields }: AssistantChanges & { name: string; telegramToken?: string | null | undefined },
): Promise<Assistant> {
  if (!telegramToken) return createAssistant(ctx, accountId, fields);
  const checked = await checkToken(ctx, telegramToken, 0);
  const created = await createAssistant(ctx, accountId, fields);
  await runWithToken(ctx, created, checked);
  return readAssistant(ctx, accountId, created.id);
}
