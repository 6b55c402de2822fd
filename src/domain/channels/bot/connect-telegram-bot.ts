import { eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { removeWebhook } from "../../assistants/assistant/remove-webhook.ts";
import { maskTelegramToken } from "../../assistants/assistant/rules.ts";
import type { Assistant } from "../../assistants/assistant/types.ts";
import type { Deps } from "../../deps.ts";
import { type CheckedToken, claimToken, uncheckedHash } from "./claim-token.ts";

/**
 * Stores a token in an assistant's only bot row (CONFLICTS C-14), encrypted, and returns the bot's id. The webhook of the token
 * before is removed. Throws `bot_already_exists` when another bot has the checked token.
 */
export async function connectTelegramBot(
  ctx: Deps,
  assistant: Assistant,
  { token, bot: known }: CheckedToken,
): Promise<number> {
  const sealed = { tokenSealed: await ctx.sealer.seal(token), tokenMasked: maskTelegramToken(token) };
  const ofAssistant = eq(bots.assistantId, assistant.id);
  const before = await ctx.db.select().from(bots).where(ofAssistant).all();
  if (before[0] !== undefined) {
    // A token without an identity is read by the next check, which also sets its webhook.
    const unknown = { telegramId: null, telegramUsername: null, checkedAt: null, tokenHash: uncheckedHash() };
    if (known !== null) await claimToken(ctx, before[0].id, token, known);
    await ctx.db
      .update(bots)
      .set({ ...sealed, ...(known === null ? unknown : { checkedAt: null }) })
      .where(ofAssistant);
    await Promise.all(before.map((bot) => removeWebhook(ctx, bot)));
    return before[0].id;
  }
  const { accountId, id: assistantId, name } = assistant;
  const row = { accountId, assistantId, name, ...sealed, tokenHash: uncheckedHash(), createdAt: ctx.clock() };
  const { id } = await ctx.db.insert(bots).values(row).returning({ id: bots.id }).get();
  if (known !== null) await claimToken(ctx, id, token, known);
  return id;
}
