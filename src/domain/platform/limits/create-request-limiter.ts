import { within } from "../../../kit/within.ts";
import type { Deps } from "../../deps.ts";
import type { Allowance } from "./ports.ts";
import { rateLimitError } from "./rate-limit-error.ts";
import { limiterTimeoutMs, type RequestRule, type RequestRuleChoice, requestRuleOf } from "./rules.ts";

/**
 * Counts a request of `principal` against a limit (`requestRuleOf`). Returns null when it could not be counted. Throws `rate_limited`, without
 * a call when the limit is known to be exhausted.
 */
export type RequestLimiter = (principal: string, choice?: RequestRuleChoice) => Promise<Allowance | null>;

/** How many exhausted principals are remembered; with more of them their limiters are called again. */
const maxExhausted = 1000;

/**
 * The request limits of an API. It calls the principal's limiter once per request, and not at all for a principal with
 * an exhausted window, so a flood costs nothing. Requests pass while the limiter is unavailable, because a missing counter
 * must not stop the platform. Sensitive operations (logins, money, files, codes) have their own limits in their verbs.
 */
export function createRequestLimiter(ctx: Pick<Deps, "limits" | "clock" | "requestsPerMinute">): RequestLimiter {
  const exhausted = new Map<string, Allowance>();
  return (principal, choice) => {
    const rule = requestRuleOf(ctx, choice);
    const key = `${rule.bucket} ${principal}`;
    const known = exhausted.get(key);
    if (known !== undefined && ctx.clock() < known.resetAt) throw rateLimitError(known, ctx.clock());
    exhausted.delete(key);
    return ask(principal, rule, key);
  };

  async function ask(
    principal: string,
    { bucket, limit, windowMs }: RequestRule,
    key: string,
  ): Promise<Allowance | null> {
    const allowance = await within(limiterTimeoutMs, ctx.limits.take(principal, bucket, limit, windowMs)).catch(
      () => null,
    );
    if (allowance === null || allowance.allowed) return allowance;
    if (exhausted.size >= maxExhausted) exhausted.clear();
    exhausted.set(key, allowance);
    throw rateLimitError(allowance, ctx.clock());
  }
}
