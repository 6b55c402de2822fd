import { and, eq, ne } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { removeWebhook } from "./remove-webhook.ts";
import { maskTelegramToken } from "./rules.ts";
import { stopBots } from "./stop-bots.ts";
import type { Assistant } from "./types.ts";

/**
 * Sets an assistant's Telegram token, encrypted in its only bot row (CONFLICTS C-14); null removes it, and the masked
 * token, which clients send back, changes nothing. Throws `bot_already_exists` when another bot has the token.
 */
export async function connectTelegramBot(ctx: Deps, assistant: Assistant, token: string | null): Promise<void> {
  if (token === null || token === "") {
    const ofAssistant = eq(bots.assistantId, assistant.id);
    await stopBots(ctx, ofAssistant);
    await ctx.db.delete(bots).where(ofAssistant);
    return;
  }
  if (token === assistant.telegramTokenMasked) return;
  const tokenHash = await refuseTakenToken(ctx, token, assistant.id);
  const sealed = { tokenSealed: await ctx.sealer.seal(token), tokenHash, tokenMasked: maskTelegramToken(token) };
  if (assistant.telegramTokenMasked !== null) {
    const ofAssistant = eq(bots.assistantId, assistant.id);
    const before = await ctx.db.select().from(bots).where(ofAssistant).all();
    // The next check reads the identity of the new token and sets its webhook.
    const unknown = { telegramId: null, telegramUsername: null, checkedAt: null };
    await ctx.db
      .update(bots)
      .set({ ...sealed, ...unknown })
      .where(ofAssistant);
    await Promise.all(before.map((bot) => removeWebhook(ctx, bot)));
    return;
  }
  await ctx.db.insert(bots).values({
    accountId: assistant.accountId,
    assistantId: assistant.id,
    name: assistant.name,
    ...sealed,
    createdAt: ctx.clock(),
  });
}

/** The token's hash, if no bot of another assistant has it. Throws `bot_already_exists`. */
export async function refuseTakenToken(ctx: Deps, token: string, assistantId: number): Promise<string> {
  const tokenHash = await sha256(token);
  const taken = await ctx.db
    .select({ id: bots.id })
    .from(bots)
    .where(and(eq(bots.tokenHash, tokenHash), ne(bots.assistantId, assistantId)))
    .get();
  if (taken !== undefined) throw new DomainError("bot_already_exists", "Another bot already has this Telegram token.");
  return tokenHash;
}
