import type { z } from "zod";
import type { Bot } from "../../../domain/channels/bot/types.ts";
import { webhookUrl } from "../../../domain/channels/telegram/webhook-secret.ts";
import type { Message } from "../../../domain/conversations/dialog/types.ts";
import { toTime } from "../../kit/to-time.ts";
import { toMessage } from "../dialogs/convert.ts";
import type * as wire from "./wire.ts";

export function toBotInstance(ctx: { publicUrl: string }, bot: Bot): z.input<typeof wire.BotInstance> {
  return {
    id: bot.id,
    assistant_id: bot.assistantId,
    telegram_token: bot.tokenMasked,
    name: bot.name,
    is_active: bot.isActive,
    status: bot.status,
    status_reason: bot.statusReason,
    telegram_bot_username: bot.telegramUsername,
    webhook_url: webhookUrl(ctx, bot.id),
    started_at: toTime(bot.startedAt),
    created_at: toTime(bot.createdAt),
  };
}

export function toBotRun(ctx: { publicUrl: string }, bot: Bot): z.input<typeof wire.BotRun> {
  const { id, status, startedAt } = bot;
  return { bot_id: id, status, webhook_url: webhookUrl(ctx, id), started_at: toTime(startedAt) };
}

export function toBotAnswer(dialogId: number, answer: Message | null): z.input<typeof wire.BotAnswer> {
  const message = answer === null ? null : toMessage(answer);
  return { dialog_id: dialogId, response: answer?.text ?? null, ai_response: message };
}
