/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  Metrics,
  ReadMetricsRequest,
} from "./types.ts";

const readMetricsOperation: Operation = { method: "GET", path: "/api/metrics", kinds: ["bearer"] };

/**
 * Read daily figures of your account, a user's account, or all accounts.
 *
 * Covers `period` days up to and including `date` (default: today), in the calendar of `timezone` (IANA). Called by an
 * administrator of the platform.
 *
 * `GET /api/metrics`
 */
export function readMetrics(
  client: Client<"bearer">,
  input: ReadMetricsRequest = {},
  options?: CallOptions,
): Promise<Metrics> {
  return call(client, readMetricsOperation, input, options);
}
