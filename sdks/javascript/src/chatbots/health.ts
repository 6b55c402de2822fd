/* Generated from the routes of the API (npm run sdks). */
import { call, fetchRaw } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  HealthResult,
  SystemStatusResult,
} from "./types.ts";

const readHealthOperation: Operation = { method: "GET", path: "/api/v1/health", kinds: ["anonymous"] };

/**
 * Basic health check.
 *
 * Needs no credential.
 *
 * `GET /api/v1/health`
 */
export function readHealth(
  client: Client,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<HealthResult> {
  return call(client, readHealthOperation, input, options);
}

const readSystemStatusOperation: Operation = { method: "GET", path: "/api/v1/health/status", kinds: ["bearer"] };

/**
 * Detailed system status.
 *
 * Every part is asked at the same time and has three seconds to answer. A `degraded` platform serves requests, a part
 * of its work is late or missing. The AI is not called: its state is that of its tokens. Called by an administrator of
 * the platform.
 *
 * `GET /api/v1/health/status`
 */
export function readSystemStatus(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<SystemStatusResult> {
  return call(client, readSystemStatusOperation, input, options);
}

const readMetricsTextOperation: Operation = { method: "GET", path: "/api/v1/metrics", kinds: ["service", "bearer"] };

/**
 * Prometheus metrics.
 *
 * Text format 0.0.4, or OpenMetrics 1.0.0 if `Accept` prefers it. For administrators, and with the service key
 * (`X-Service-Key`) for a scraper. No series belongs to an account. Called with the service key, or by an
 * administrator of the platform.
 *
 * `GET /api/v1/metrics`
 */
export function readMetricsText(
  client: Client<"service" | "bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Response> {
  return fetchRaw(client, readMetricsTextOperation, input, options);
}
