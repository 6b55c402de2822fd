import { accountOf } from "../../../domain/people/account/account-of.ts";
import { periodOf } from "../../../domain/quality/analytics/period-of.ts";
import { readFigures, readTotals } from "../../../domain/quality/analytics/read-figures.ts";
import { type Route, route } from "../../kit/route.ts";
import { toDay, toFigures, toPeriod } from "../admin/stats-convert.ts";
import { Metrics, MetricsQuery } from "../admin/stats-wire.ts";

export const systemRoutes: Route[] = [
  route({
    id: "readMetrics",
    method: "get",
    paths: ["/api/metrics", "/api/system/metrics"],
    tag: "System",
    summary: "Read daily figures of your account, a user's account, or all accounts",
    description:
      "Covers `period` days up to and including `date` (default: today), in the calendar of `timezone` (IANA).",
    credential: "admin",
    query: MetricsQuery,
    success: { status: 200, schema: Metrics, description: "The figures." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, query }) => {
      const { user_id: userId, all } = query;
      const accountId = await accountOf(ctx, caller, { userId, all });
      const period = periodOf(query, ctx.clock());
      const [totals, days] = await Promise.all([
        readTotals(ctx, period, accountId),
        readFigures(ctx, period, accountId),
      ]);
      const user_id = accountId === undefined ? null : (userId ?? caller.userId);
      return { ...toPeriod(query.period, period), user_id, totals: toFigures(totals), days: days.map(toDay) };
    },
  }),
];
