import { and, eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { TelegramFailure } from "../telegram/telegram-failure.ts";
import { webhookUrl } from "../telegram/webhook-secret.ts";

const mayPass = new Set<TelegramFailure["kind"]>(["unreachable", "rate_limited"]);

/**
 * Asks Telegram once to take a token's webhook away. A webhook that is not this bot's any more, and a token that a bot
 * wants again, are left alone. Throws where another try may do better: `TelegramFailure` among others.
 */
export async function tryWithdrawal(ctx: Deps, botId: number, tokenSealed: string): Promise<void> {
  const token = await ctx.sealer.unseal(tokenSealed);
  const isWanted = and(eq(bots.tokenHash, await sha256(token)), eq(bots.isWanted, true));
  const wanted = await ctx.db.select({ id: bots.id }).from(bots).where(isWanted).get();
  if (wanted !== undefined) return;
  const api = ctx.telegram.of(token);
  try {
    const { url } = await api.readWebhook();
    if (url === webhookUrl(ctx, botId)) await api.deleteWebhook();
  } catch (error) {
    if (!(error instanceof TelegramFailure) || mayPass.has(error.kind)) throw error;
    // A token that counts no more has no webhook.
    if (error.kind !== "unauthorized") console.error("Telegram keeps a webhook", { botId, reason: error.message });
  }
}
