import type { Deps } from "../../deps.ts";
import type { Allowance } from "./ports.ts";
import { rateLimitError } from "./rate-limit-error.ts";
import { generalBucket, generalRequests, limiterTimeoutMs } from "./rules.ts";

/**
 * Counts a request of `principal`, which may make `factor` times as many as usual: null when nobody could. Throws
 * `rate_limited`, at once when it is known to be exhausted.
 */
export type RequestLimiter = (principal: string, factor?: number) => Promise<Allowance | null>;

/** So many principals are remembered as spent: a flood from more of them asks their limiters again. */
const maxExhausted = 1000;

/**
 * The general limit of an API. One call of the principal's limiter a request, and none for a principal that has spent its
 * window: a flood costs nothing. It lets requests pass while the limiter is away, because a limit that cannot be counted
 * must not close the platform; what is worth guarding then (logins, money, files, codes) is counted by its own verb.
 */
export function createRequestLimiter(ctx: Pick<Deps, "limits" | "clock" | "requestsPerMinute">): RequestLimiter {
  const exhausted = new Map<string, Allowance>();
  const { windowMs } = generalRequests;
  return (principal, factor = 1) => {
    const known = exhausted.get(principal);
    if (known !== undefined && ctx.clock() < known.resetAt) throw rateLimitError(known, ctx.clock());
    exhausted.delete(principal);
    return ask(principal, ctx.requestsPerMinute * factor);
  };

  async function ask(principal: string, limit: number): Promise<Allowance | null> {
    const allowance = await withinTimeout(ctx.limits.take(principal, generalBucket, limit, windowMs));
    if (allowance === null || allowance.allowed) return allowance;
    if (exhausted.size >= maxExhausted) exhausted.clear();
    exhausted.set(principal, allowance);
    throw rateLimitError(allowance, ctx.clock());
  }
}

/** Null when the limiter fails, or does not answer in time. */
async function withinTimeout(counted: Promise<Allowance>): Promise<Allowance | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limiterTimeoutMs);
  });
  try {
    return await Promise.race([counted.catch(() => null), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
