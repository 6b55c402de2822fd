import type { RateLimits } from "../domain/account/ports.ts";

/** `RateLimits` over Durable Objects, one a principal: exact, however many requests come at once. */
export function durableRateLimits(namespace: Env["RATE_LIMITER"]): RateLimits {
  return {
    take: (principal, bucket, limit, windowMs) => namespace.getByName(principal).take(bucket, limit, windowMs),
    clear: (principal, bucket) => namespace.getByName(principal).clear(bucket),
  };
}
