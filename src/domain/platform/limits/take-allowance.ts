import type { Deps } from "../../deps.ts";
import { rateLimitError } from "./rate-limit-error.ts";

/** At most `limit` acts in a window of `windowMs` milliseconds. */
export interface AllowanceRule {
  limit: number;
  windowMs: number;
}

/** Counts one act of a principal. Throws `rate_limited` (`retryAfterSeconds`, `allowance`) when the limit is exceeded. */
export async function takeAllowance(
  ctx: Pick<Deps, "limits" | "clock">,
  principal: string,
  act: string,
  { limit, windowMs }: AllowanceRule,
): Promise<void> {
  const allowance = await ctx.limits.take(principal, act, limit, windowMs);
  if (!allowance.allowed) throw rateLimitError(allowance, ctx.clock());
}
