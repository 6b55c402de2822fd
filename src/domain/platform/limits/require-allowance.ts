import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** Counts one act of an account. Throws `rate_limited` (`retryAfterSeconds`, `allowance`) when the limit is exceeded. */
export async function requireAllowance(
  ctx: Pick<Deps, "limits" | "clock">,
  input: { accountId: number; act: string; limit: number; windowMs: number },
): Promise<void> {
  const { accountId, act, limit, windowMs } = input;
  const allowance = await ctx.limits.take(`account:${accountId}`, act, limit, windowMs);
  if (allowance.allowed) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((allowance.resetAt - ctx.clock()) / 1000));
  throw new DomainError("rate_limited", `Rate limit exceeded. Try again in ${retryAfterSeconds} seconds.`, {
    retryAfterSeconds,
    allowance,
  });
}
