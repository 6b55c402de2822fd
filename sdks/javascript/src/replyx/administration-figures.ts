/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AdvancedAnalytics,
  ReadAdvancedAnalyticsRequest,
  RealtimeStats,
  SystemHealth,
  SystemStats,
} from "./types.ts";

const readSystemStatsOperation: Operation = { method: "GET", path: "/api/admin/system-stats", kinds: ["bearer"] };

/**
 * Read the platform's totals.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/system-stats`
 */
export function readSystemStats(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<SystemStats> {
  return call(client, readSystemStatsOperation, input, options);
}

const readRealtimeStatsOperation: Operation = { method: "GET", path: "/api/admin/realtime-stats", kinds: ["bearer"] };

/**
 * Read the platform's current activity.
 *
 * May lag the dialogs by seconds. Called by an administrator of the platform.
 *
 * `GET /api/admin/realtime-stats`
 */
export function readRealtimeStats(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<RealtimeStats> {
  return call(client, readRealtimeStatsOperation, input, options);
}

const readAdvancedAnalyticsOperation: Operation = {
  method: "GET",
  path: "/api/admin/advanced-analytics",
  kinds: ["bearer"],
};

/**
 * Read the platform's figures over a period, by day.
 *
 * Covers `period` days up to and including `date` (default: today), in the calendar of `timezone` (IANA). Called by an
 * administrator of the platform.
 *
 * `GET /api/admin/advanced-analytics`
 */
export function readAdvancedAnalytics(
  client: Client<"bearer">,
  input: ReadAdvancedAnalyticsRequest = {},
  options?: CallOptions,
): Promise<AdvancedAnalytics> {
  return call(client, readAdvancedAnalyticsOperation, input, options);
}

const readSystemHealthOperation: Operation = { method: "GET", path: "/api/admin/system/health", kinds: ["bearer"] };

/**
 * Check the health of every component.
 *
 * Each check has a timeout of three seconds. A figure that this platform does not have is null. Called by an
 * administrator of the platform.
 *
 * `GET /api/admin/system/health`
 */
export function readSystemHealth(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<SystemHealth> {
  return call(client, readSystemHealthOperation, input, options);
}
