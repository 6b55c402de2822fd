import type { DomainErrorParams } from "../../domain/errors.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { tightest } from "../../domain/platform/limits/tightest.ts";

/** The rate-limit headers of documents 001 and 004: the tightest of a request's allowances. */
export function limitHeaders(allowances: Allowance[]): Record<string, string> {
  const allowance = tightest(allowances);
  return allowance === null ? {} : headersOf(allowance);
}

/** The rate-limit headers of a refusal, whose own limit is the one that counts, and `Retry-After`. */
export function refusalHeaders({ retryAfterSeconds, allowance }: DomainErrorParams): Record<string, string> {
  return {
    ...(retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) }),
    ...(allowance === undefined ? {} : headersOf(allowance)),
  };
}

/** The reset is in epoch seconds. */
function headersOf({ limit, remaining, resetAt }: Omit<Allowance, "allowed">): Record<string, string> {
  return {
    "X-RateLimit-Limit": String(limit),
    "X-RateLimit-Remaining": String(remaining),
    "X-RateLimit-Reset": String(Math.ceil(resetAt / 1000)),
  };
}
