import { and, eq, ne } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { retireBots } from "./retire-bots.ts";
import { maskTelegramToken } from "./rules.ts";
import type { Assistant } from "./types.ts";
import { withdrawWebhook } from "./withdraw-webhook.ts";

/**
 * Gives an assistant a Telegram token, sealed in its one bot row (CONFLICTS C-14); null takes it away, and the masked
 * form, which clients send back unread, changes nothing. Throws `bot_already_exists` when another bot has the token.
 */
export async function connectTelegramBot(ctx: Deps, assistant: Assistant, token: string | null): Promise<void> {
  if (token === null || token === "") {
    const ofAssistant = eq(bots.assistantId, assistant.id);
    await retireBots(ctx, ofAssistant);
    await ctx.db.delete(bots).where(ofAssistant);
    return;
  }
  if (token === assistant.telegramTokenMasked) return;
  const tokenHash = await refuseTakenToken(ctx, token, assistant.id);
  const sealed = { tokenSealed: await ctx.sealer.seal(token), tokenHash, tokenMasked: maskTelegramToken(token) };
  if (assistant.telegramTokenMasked !== null) {
    const ofAssistant = eq(bots.assistantId, assistant.id);
    const before = await ctx.db.select().from(bots).where(ofAssistant).all();
    // Who the new token is, and its webhook, are the next look's to find out.
    const unknown = { telegramId: null, telegramUsername: null, checkedAt: null };
    await ctx.db
      .update(bots)
      .set({ ...sealed, ...unknown })
      .where(ofAssistant);
    await Promise.all(before.map((bot) => withdrawWebhook(ctx, bot)));
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

/** The token's hash, when no bot but this assistant's has it. Throws `bot_already_exists`. */
export async function refuseTakenToken(ctx: Deps, token: string, assistantId: number): Promise<string> {
  const tokenHash = await sha256(token);
  const taken = await ctx.db
    .select({ id: bots.id })
    .from(bots)
    .where(and(eq(bots.tokenHash, tokenHash), ne(bots.assistantId, assistantId)))
    .get();
  if (taken !== undefined) throw new DomainError("bot_already_exists", "Another bot has this Telegram token.");
  return tokenHash;
}
