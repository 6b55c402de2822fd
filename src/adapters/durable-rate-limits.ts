import { DomainError } from "../domain/errors.ts";
import type { BlockCounts, KeyCounts, RateLimits, SocketCounts } from "../domain/platform/limits/ports.ts";

/**
 * The counters over Durable Objects, one per principal, exact also for concurrent requests. Throws `dependency_failed` when the
 * object cannot be reached.
 */
export function durableRateLimits(namespace: Env["RATE_LIMITER"]): RateLimits & BlockCounts & KeyCounts & SocketCounts {
  return {
    take: (principal, bucket, limit, windowMs) =>
      callLimiter(() => namespace.getByName(principal).take(bucket, limit, windowMs)),
    look: (principal, bucket, limit, windowMs) =>
      callLimiter(() => namespace.getByName(principal).look(bucket, limit, windowMs)),
    clear: (principal, bucket) => callLimiter(() => namespace.getByName(principal).clear(bucket)),
    takeBlock: (principal, input) => callLimiter(() => namespace.getByName(principal).takeBlock(input)),
    openSocket: (principal, dialogId) => callLimiter(() => namespace.getByName(principal).openSocket(dialogId)),
    hold: (principal, bucket, key, rule) => callLimiter(() => namespace.getByName(principal).hold(bucket, key, rule)),
    drop: (principal, bucket, key) => callLimiter(() => namespace.getByName(principal).drop(bucket, key)),
  };
}

async function callLimiter<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    console.error("rate limiter not reached", error);
    throw new DomainError("dependency_failed", "The request limit cannot be checked now. Try again.");
  }
}
