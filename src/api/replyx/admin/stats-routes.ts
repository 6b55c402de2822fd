import { checkHealth } from "../../../domain/quality/analytics/check-health.ts";
import { periodOf } from "../../../domain/quality/analytics/period-of.ts";
import { readFigures, readTotals } from "../../../domain/quality/analytics/read-figures.ts";
import { readPlatformFigures } from "../../../domain/quality/analytics/read-platform-figures.ts";
import { readRealtimeStats } from "../../../domain/quality/analytics/read-realtime-stats.ts";
import { readSystemStats } from "../../../domain/quality/analytics/read-system-stats.ts";
import { type Route, route } from "../../kit/route.ts";
import { toAnalytics, toHealth, toPeriod, toRealtimeStats, toSystemStats } from "./stats-convert.ts";
import * as wire from "./stats-wire.ts";

const tag = "Administration: figures";

export const statsRoutes: Route[] = [
  route({
    id: "readSystemStats",
    method: "get",
    paths: ["/api/admin/system-stats"],
    tag,
    summary: "Read the platform's totals",
    credential: "admin",
    success: { status: 200, schema: wire.SystemStats, description: "The figures." },
    handle: async ({ ctx }) => toSystemStats(await readSystemStats(ctx)),
  }),
  route({
    id: "readRealtimeStats",
    method: "get",
    paths: ["/api/admin/realtime-stats"],
    tag,
    summary: "Read the platform's current activity",
    description: "May lag the dialogs by seconds.",
    credential: "admin",
    success: { status: 200, schema: wire.RealtimeStats, description: "The figures." },
    handle: async ({ ctx }) => toRealtimeStats(await readRealtimeStats(ctx)),
  }),
  route({
    id: "readAdvancedAnalytics",
    method: "get",
    paths: ["/api/admin/advanced-analytics"],
    tag,
    summary: "Read the platform's figures over a period, by day",
    description:
      "Covers `period` days up to and including `date` (default: today), in the calendar of `timezone` (IANA).",
    credential: "admin",
    query: wire.PeriodQuery,
    success: { status: 200, schema: wire.AdvancedAnalytics, description: "The figures." },
    handle: async ({ ctx, query }) => {
      const period = periodOf(query, ctx.clock());
      const [totals, days, platform] = await Promise.all([
        readTotals(ctx, period, undefined),
        readFigures(ctx, period, undefined),
        readPlatformFigures(ctx, period),
      ]);
      return { ...toPeriod(query.period, period), ...toAnalytics(totals, days, platform) };
    },
  }),
  route({
    id: "readSystemHealth",
    method: "get",
    paths: ["/api/admin/system/health"],
    tag,
    summary: "Check the health of every component",
    description: "Each check has a timeout of three seconds. A figure that this platform does not have is null.",
    credential: "admin",
    success: { status: 200, schema: wire.SystemHealth, description: "The health of each component, and the queues." },
    handle: async ({ ctx }) => toHealth(await checkHealth(ctx), ctx.clock()),
  }),
];
