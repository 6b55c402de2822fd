import { and, eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { findInShards } from "../../platform/shards/in-every-shard.ts";
import { TelegramFailure } from "../telegram/telegram-failure.ts";
import { webhookUrl } from "../telegram/webhook-secret.ts";

/**
 * Asks Telegram once to remove a token's webhook. A webhook that points elsewhere, and a token that another running bot
 * uses, are left alone. Throws when another attempt may succeed: `TelegramFailure` among others.
 */
export async function tryRemoveWebhook(ctx: Deps, botId: number, tokenSealed: string): Promise<void> {
  const token = await ctx.sealer.unseal(tokenSealed);
  const isWanted = and(eq(bots.tokenHash, await sha256(token)), eq(bots.isWanted, true));
  const wanted = await findInShards(ctx, ({ db }) => db.select({ id: bots.id }).from(bots).where(isWanted).get());
  if (wanted !== null) return;
  const api = ctx.telegram.of(token);
  try {
    const { url } = await api.readWebhook();
    if (url === webhookUrl(ctx, botId)) await api.deleteWebhook();
  } catch (error) {
    if (!(error instanceof TelegramFailure) || error.isTemporary) throw error;
    // A revoked token has no webhook.
    if (error.kind !== "unauthorized")
      console.error("Telegram refused to remove a webhook", { botId, reason: error.message });
  }
}
