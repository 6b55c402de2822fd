import type { DomainErrorParams } from "../../domain/errors.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { tightest } from "../../domain/platform/limits/tightest.ts";

/**
 * Sets the rate-limit headers of documents 001 and 004 from the tightest of a request's allowances. The reset is in epoch
 * seconds.
 */
export function setLimitHeaders(headers: Headers, allowances: Allowance[]): void {
  const allowance = tightest(allowances);
  if (allowance === null) return;
  headers.set("X-RateLimit-Limit", String(allowance.limit));
  headers.set("X-RateLimit-Remaining", String(allowance.remaining));
  headers.set("X-RateLimit-Reset", String(Math.ceil(allowance.resetAt / 1000)));
}

/** The rate-limit headers of a refusal, whose own limit is the one that counts, and `Retry-After`. */
export function refusalHeaders({ retryAfterSeconds, allowance }: DomainErrorParams): Record<string, string> {
  return {
    ...(retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) }),
    ...(allowance === undefined
      ? {}
      : {
          "X-RateLimit-Limit": String(allowance.limit),
          "X-RateLimit-Remaining": String(allowance.remaining),
          "X-RateLimit-Reset": String(Math.ceil(allowance.resetAt / 1000)),
        }),
  };
}
