import { and, asc, eq, isNull, lte, or } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { TelegramFailure } from "../telegram/telegram-failure.ts";
import { webhookSecret, webhookUrl } from "../telegram/webhook-secret.ts";
import { claimToken } from "./claim-token.ts";
import { recordBotFailure } from "./record-bot-failure.ts";

/** How often a bot is checked, and how many are checked in one run. */
const checkEveryMs = 5 * 60_000;
const BATCH = 20;

/**
 * Checks at Telegram the status of all bots that should run, and sets a webhook that is missing or points elsewhere. So
 * a status is correct within minutes, whatever happens to the bot elsewhere.
 */
export async function checkBots(ctx: Deps): Promise<void> {
  const now = ctx.clock();
  const isDue = or(isNull(bots.checkedAt), lte(bots.checkedAt, now - checkEveryMs));
  const due = await ctx.db
    .select()
    .from(bots)
    .where(and(eq(bots.isWanted, true), isDue))
    .orderBy(asc(bots.checkedAt))
    .limit(BATCH);
  await Promise.all(due.map((bot) => check(ctx, bot)));
}

async function check(ctx: Deps, bot: typeof bots.$inferSelect): Promise<void> {
  const now = ctx.clock();
  try {
    const token = await ctx.sealer.unseal(bot.tokenSealed);
    const api = ctx.telegram.of(token);
    // Before anything is set: the token may have become another bot's.
    if (bot.telegramId === null) await claimToken(ctx, bot.id, token, await api.getMe());
    const url = webhookUrl(ctx, bot.id);
    const webhook = await api.readWebhook();
    const since = Math.max(bot.checkedAt ?? 0, bot.startedAt ?? 0);
    const fault = webhook.lastError !== null && webhook.lastError.at > since ? webhook.lastError.message : null;
    if (webhook.url !== url || fault !== null) {
      await api.setWebhook({ url, secret: await webhookSecret(ctx, bot.id) });
    }
    const standing =
      fault === null
        ? ({ status: "running", statusReason: null } as const)
        : ({ status: "error", statusReason: `Telegram could not deliver an update: ${fault}` } as const);
    const times = { startedAt: bot.startedAt ?? now, checkedAt: now };
    await ctx.db
      .update(bots)
      .set({ ...standing, ...times })
      .where(eq(bots.id, bot.id));
    if (bot.status !== "running") await ctx.outboxes.of({ channel: "telegram", id: bot.id }).wake();
  } catch (error) {
    if (error instanceof DomainError && error.code === "bot_already_exists") {
      await recordBotFailure(ctx, bot.id, error);
      await ctx.db.update(bots).set({ isWanted: false }).where(eq(bots.id, bot.id));
      return;
    }
    if (!(error instanceof TelegramFailure)) throw error;
    // A bot that was never started waits for Telegram; one that ran has a fault.
    await recordBotFailure(ctx, bot.id, error, bot.startedAt === null && error.isTemporary ? "pending" : "error");
  }
}
