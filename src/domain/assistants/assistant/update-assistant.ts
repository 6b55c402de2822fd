import { eq } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { endVisits } from "../site/end-visits.ts";
import { connectTelegramBot, refuseTakenToken } from "./connect-telegram-bot.ts";
import { readAssistant } from "./read-assistant.ts";
import type { Assistant, AssistantChanges } from "./types.ts";

/** Changes what is given and leaves the rest. Throws `not_found` or `bot_already_exists`. */
export async function updateAssistant(
  ctx: Deps,
  accountId: number,
  id: number,
  changes: AssistantChanges,
): Promise<Assistant> {
  const assistant = await readAssistant(ctx, accountId, id);
  const { telegramToken, ...fields } = changes;
  if (telegramToken && telegramToken !== assistant.telegramTokenMasked) await refuseTakenToken(ctx, telegramToken, id);
  await ctx.db
    .update(assistants)
    .set({ ...fields, updatedAt: ctx.clock() })
    .where(eq(assistants.id, id));
  if (changesVisits(assistant, fields)) await endVisits(ctx, id);
  if (telegramToken !== undefined) await connectTelegramBot(ctx, assistant, telegramToken);
  return readAssistant(ctx, accountId, id);
}

/** Clients send back what they have read: the same again changes nothing. */
function changesVisits(before: Assistant, { websiteIntegration, allowedDomains }: AssistantChanges): boolean {
  const isSwitchedOff = before.websiteIntegration && websiteIntegration === false;
  return isSwitchedOff || (allowedDomains !== undefined && String(allowedDomains) !== String(before.allowedDomains));
}
