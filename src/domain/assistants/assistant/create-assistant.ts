import { assistants } from "../../../db/assistants.ts";
import { randomToken } from "../../../kit/random-token.ts";
import type { Deps } from "../../deps.ts";
import { readKnownSetting } from "../../platform/settings/read-known-setting.ts";
import { connectTelegramBot, refuseTakenToken } from "./connect-telegram-bot.ts";
import { readAssistant } from "./read-assistant.ts";
import type { Assistant, AssistantChanges } from "./types.ts";

/**
 * Creates an assistant, by default enabled on websites. Throws `bot_already_exists` when its Telegram token belongs to
 * another bot; then nothing is created.
 */
export async function createAssistant(
  ctx: Deps,
  accountId: number,
  input: AssistantChanges & { name: string },
): Promise<Assistant> {
  const { telegramToken, ...fields } = input;
  if (telegramToken) await refuseTakenToken(ctx, telegramToken, 0);
  const now = ctx.clock();
  const { id } = await ctx.db
    .insert(assistants)
    .values({
      ...fields,
      accountId,
      websiteIntegration: fields.websiteIntegration ?? true,
      aiModel: fields.aiModel ?? (await readKnownSetting(ctx, "assistants", "default_model")),
      siteToken: `st_${randomToken()}`,
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: assistants.id })
    .get();
  const created = await readAssistant(ctx, accountId, id);
  if (!telegramToken) return created;
  await connectTelegramBot(ctx, created, telegramToken);
  return readAssistant(ctx, accountId, id);
}
