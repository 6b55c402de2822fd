import type { z } from "zod";
import type { ListedWidget } from "../../../domain/administration/admin/list-embed-codes.ts";
import type { MonitoredBot } from "../../../domain/quality/analytics/monitor-bots.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./monitoring-wire.ts";

export function toMonitoredBot(bot: MonitoredBot): z.input<typeof wire.MonitoredBot> {
  const { id, name, status, dialogs, messages } = bot;
  return {
    ...{ id, name, status, dialogs, messages },
    user_id: bot.ownerUserId,
    user_email: bot.ownerEmail,
    assistant_id: bot.assistantId,
    assistant_name: bot.assistantName,
    telegram_token: bot.tokenMasked,
    telegram_bot_username: bot.telegramUsername,
    is_active: bot.isActive === 1,
    status_reason: bot.statusReason,
    started_at: toTime(bot.startedAt),
    checked_at: toTime(bot.checkedAt),
    created_at: toTime(bot.createdAt),
  };
}

export function toListedEmbedCode(widget: ListedWidget, publicUrl: string): z.input<typeof wire.ListedEmbedCode> {
  const { assistantId, siteToken } = widget;
  const token = widget.siteTokenRevokedAt === null ? siteToken : null;
  const code = `<script src="${publicUrl}/embed.js" data-assistant="${assistantId}" data-token="${token}"></script>`;
  return {
    assistant_id: assistantId,
    assistant_name: widget.name,
    user_id: widget.ownerUserId,
    site_token: token,
    embed_code: token === null ? null : code,
    website_integration: widget.websiteIntegration,
    is_active: widget.isActive,
    allowed_domains: widget.allowedDomains,
    created_at: toTime(widget.createdAt),
  };
}
