import { and, eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { TelegramFailure } from "../telegram/telegram-failure.ts";
import { webhookSecret, webhookUrl } from "../telegram/webhook-secret.ts";
import { claimToken } from "./claim-token.ts";
import { readBot } from "./read-bots.ts";
import type { Bot } from "./types.ts";

/**
 * Starts a bot, or restarts it: reads its identity and sets its webhook. Pending messages are sent. Throws `not_found`,
 * `bot_already_exists`, `invalid_telegram_token`, and `bot_startup_failed` with Telegram's own words; the bot's status also gives
 * the reason: `pending` while Telegram is away, when it is tried again.
 */
export async function startBot(ctx: Deps, accountId: number | undefined, id: number): Promise<Bot> {
  const { accountId: owner } = await readBot(ctx, { accountId, id });
  const own = and(eq(bots.id, id), eq(bots.accountId, owner));
  const wanted = { isWanted: true, isActive: true };
  const { tokenSealed } = await ctx.db.update(bots).set(wanted).where(own).returning().get();
  const token = await ctx.sealer.unseal(tokenSealed);
  const api = ctx.telegram.of(token);
  const now = ctx.clock();
  try {
    await claimToken(ctx, id, token, await api.getMe());
    await api.setWebhook({ url: webhookUrl(ctx, id), secret: await webhookSecret(ctx, id) });
    const standing = { status: "running", statusReason: null, startedAt: now, checkedAt: now } as const;
    await ctx.db.update(bots).set(standing).where(own);
  } catch (error) {
    if (!(error instanceof TelegramFailure)) throw error;
    const status = error.isTemporary ? "pending" : "error";
    const standing = { status, statusReason: error.message, checkedAt: now } as const;
    const isFinal = error.kind === "unauthorized";
    await ctx.db
      .update(bots)
      .set({ ...standing, isWanted: !isFinal })
      .where(own);
    if (isFinal) throw new DomainError("invalid_telegram_token", "Telegram does not know a bot with this token.");
    throw new DomainError("bot_startup_failed", `The bot could not be started. Telegram: ${error.message}`);
  }
  await ctx.outboxes.of({ channel: "telegram", id }).wake();
  return readBot(ctx, { accountId, id });
}
