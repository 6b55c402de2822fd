import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { tightest } from "../../domain/platform/limits/tightest.ts";

/** The headers of documents 001 and 004 for what a request has drawn on: the tightest of it. The reset is in epoch seconds. */
export function setLimitHeaders(headers: Headers, drawn: Allowance[]): void {
  const allowance = tightest(drawn);
  if (allowance === null) return;
  headers.set("X-RateLimit-Limit", String(allowance.limit));
  headers.set("X-RateLimit-Remaining", String(allowance.remaining));
  headers.set("X-RateLimit-Reset", String(Math.ceil(allowance.resetAt / 1000)));
}
