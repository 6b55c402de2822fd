import type { Deps } from "../../deps.ts";
import { refuseSpent } from "./refuse-spent.ts";

/** So many acts in a window of `windowMs` milliseconds. */
export interface AllowanceRule {
  limit: number;
  windowMs: number;
}

/** Counts one act of a principal. Throws `rate_limited` (`retryAfterSeconds`, `allowance`) when it has had its share. */
export async function takeAllowance(
  ctx: Pick<Deps, "limits" | "clock">,
  principal: string,
  act: string,
  { limit, windowMs }: AllowanceRule,
): Promise<void> {
  const allowance = await ctx.limits.take(principal, act, limit, windowMs);
  if (!allowance.allowed) throw refuseSpent(allowance, ctx.clock());
}
