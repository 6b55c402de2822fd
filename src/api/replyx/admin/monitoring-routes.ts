import { listEmbedCodes } from "../../../domain/administration/admin/list-embed-codes.ts";
import { actOnBot } from "../../../domain/channels/bot/act-on-bot.ts";
import { monitorBots } from "../../../domain/quality/analytics/monitor-bots.ts";
import { periodOf } from "../../../domain/quality/analytics/period-of.ts";
import { readBotStats } from "../../../domain/quality/analytics/read-bot-stats.ts";
import { type Route, route } from "../../kit/route.ts";
import { toListedEmbedCode, toMonitoredBot } from "./monitoring-convert.ts";
import * as wire from "./monitoring-wire.ts";
import { PeriodQuery } from "./stats-wire.ts";

const tag = "Administration: bots and widgets";

export const monitoringRoutes: Route[] = [
  route({
    id: "monitorBots",
    method: "get",
    paths: ["/api/admin/bots-monitoring"],
    tag,
    summary: "List the platform's bots with their status and traffic",
    credential: "admin",
    query: wire.MonitoringQuery,
    success: { status: 200, schema: wire.MonitoredBots, description: "A page of bots. Tokens are masked." },
    handle: async ({ ctx, query }) => {
      const { status, search, limit, offset } = query;
      const period = periodOf(query, ctx.clock());
      const { bots, total } = await monitorBots(ctx, { status, search, limit, offset, period });
      return { bots: bots.map(toMonitoredBot), total };
    },
  }),
  route({
    id: "readBotStats",
    method: "get",
    paths: ["/api/admin/bots-monitoring/stats"],
    tag,
    summary: "Read totals of the platform's bots and their traffic",
    credential: "admin",
    query: PeriodQuery,
    success: { status: 200, schema: wire.BotStats, description: "The figures." },
    handle: async ({ ctx, query }) => {
      const { byStatus, dialogs, messages } = await readBotStats(ctx, periodOf(query, ctx.clock()));
      const total = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
      return { total, by_status: byStatus, dialogs, messages };
    },
  }),
  route({
    id: "actOnBot",
    method: "post",
    paths: ["/api/admin/bots/{bot_id}/action"],
    tag,
    summary: "Start, stop, restart or delete any bot",
    credential: "admin",
    params: wire.BotPath,
    body: wire.BotAction,
    success: {
      status: 200,
      schema: wire.BotActionResult,
      description: "The bot's new status; `deleted` when it was deleted.",
    },
    refusals: ["not_found", "bot_already_exists", "invalid_telegram_token", "bot_startup_failed"],
    handle: async ({ ctx, params, body: action, audit }) => {
      const { before, after } = await actOnBot(ctx, params.bot_id, action);
      const status = after?.status ?? "deleted";
      audit({
        ...{ targetKind: "bot", targetId: String(params.bot_id) },
        before: { status: before.status },
        after: { action, status },
      });
      return { bot_id: params.bot_id, action, status, message: `Done: ${action}.` };
    },
  }),
  route({
    id: "listEmbedCodes",
    method: "get",
    paths: ["/api/admin/embed-codes"],
    tag,
    summary: "List the embed codes of every assistant",
    credential: "admin",
    query: wire.EmbedCodeQuery,
    success: { status: 200, schema: wire.EmbedCodes, description: "A page of embed codes, newest first." },
    handle: async ({ ctx, query }) => {
      const { user_id: userId, limit, offset } = query;
      const { widgets, total } = await listEmbedCodes(ctx, { userId, limit, offset });
      return { embed_codes: widgets.map((widget) => toListedEmbedCode(widget, ctx.publicUrl)), total };
    },
  }),
];
