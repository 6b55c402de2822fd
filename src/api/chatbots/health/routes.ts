import * as z from "zod";
import { readMetrics } from "../../../domain/quality/analytics/read-metrics.ts";
import { readSystemStatus } from "../../../domain/quality/analytics/read-system-status.ts";
import { requireDatabase } from "../../../domain/quality/analytics/require-database.ts";
import { metricsTypes, preferredFormat, prometheusText } from "../../../kit/prometheus-text.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { success } from "../envelope.ts";
import { Health, SystemStatus } from "./wire.ts";

const base = { tag: "Health", requestClass: "management" as const, method: "get" as const };

export const healthRoutes: Route[] = [
  route({
    ...base,
    id: "readHealth",
    paths: ["/api/v1/health"],
    summary: "Basic health check",
    credential: "none",
    success: { status: 200, schema: Health, description: "Requests are served." },
    refusals: ["dependency_failed"],
    handle: async ({ ctx }) => {
      await requireDatabase(ctx);
      return success({ status: "ok" as const, time: toTime(ctx.clock()) });
    },
  }),
  route({
    ...base,
    id: "readSystemStatus",
    paths: ["/api/v1/health/status"],
    summary: "Detailed system status",
    description:
      "Every part is asked at the same time and has three seconds to answer. A `degraded` platform serves requests, a part of its " +
      "work is late or missing. The AI is not called: its state is that of its tokens.",
    credential: "admin",
    success: { status: 200, schema: SystemStatus, description: "The status, also when a part is down." },
    handle: async ({ ctx }) => {
      const { checkedAt, ...status } = await readSystemStatus(ctx);
      return success({ ...status, checkedAt: toTime(checkedAt) });
    },
  }),
  route({
    ...base,
    id: "readMetricsText",
    paths: ["/api/v1/metrics"],
    summary: "Prometheus metrics",
    description:
      "Text format 0.0.4, or OpenMetrics 1.0.0 if `Accept` prefers it. For administrators, and with the service key " +
      "(`X-Service-Key`) for a scraper. No series belongs to an account.",
    credential: "service",
    success: { status: 200, schema: z.never(), description: "The metrics." },
    alsoAnswers: { "text/plain": "Prometheus text.", "application/openmetrics-text": "OpenMetrics text." },
    handle: async ({ ctx, request, headers }) => {
      const format = preferredFormat(request.headers.get("accept"));
      headers.set("content-type", metricsTypes[format]);
      return new Response(prometheusText(await readMetrics(ctx), format), { headers });
    },
  }),
];
